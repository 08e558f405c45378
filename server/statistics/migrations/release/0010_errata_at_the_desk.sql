-- Whether corrections fit the facts is an answer about the facts, so the API asks for none: they are handed in at the
-- statistics side. An order prepares a quarter, and nothing else.
update release_order set state = 'REFUSED', problem = 'NO_LONGER_HERE'
  where action = 'ERRATUM' and state in ('WAITING', 'WORKING');
drop table release_correction;

revoke insert (version, sha256) on release_order from equality_release_reader, equality_release_writer;
drop policy order_made on release_order;
create policy order_made on release_order for insert to equality_release_reader
  with check (for_statistician() and action = 'PREPARE');

-- How many published figures an erratum changes: anyone can count them by comparing both versions.
alter table release add column changed_cells integer check (changed_cells >= 0);

-- A break that was announced by mistake. Of one that figures came out with nothing is taken back. Lines are only ever added.
create table series_break_taken_back (
  series_break uuid primary key references series_break,
  at timestamptz not null,
  by uuid not null
);
grant select on series_break_taken_back to equality_release_reader, equality_release_writer;
grant insert on series_break_taken_back to equality_release_reader;
alter table series_break_taken_back enable row level security;
create policy taking_back_read on series_break_taken_back for select
  to equality_release_reader, equality_release_writer using (true);
create policy taken_back on series_break_taken_back for insert to equality_release_reader with check (
  for_statistician() and not exists (
    select from release join series_break on quarter >= from_period
    where series_break.id = series_break_taken_back.series_break and state = 'PUBLISHED'
  )
);
