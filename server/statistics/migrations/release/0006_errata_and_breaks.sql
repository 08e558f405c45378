-- A version that corrects what was published says why, for everyone to read.
alter table release
  add column reason_da text check (reason_da <> ''),
  add column reason_en text check (reason_en <> ''),
  add check ((reason_da is null) = (reason_en is null));

alter table release_order
  drop constraint release_order_action_check,
  drop constraint release_order_check1,
  add constraint release_order_action_check check (action in ('PREPARE', 'PUBLISH', 'ERRATUM')),
  add constraint release_order_names_version check ((action <> 'PREPARE') = (version is not null));

-- What an ordered erratum corrects. Whoever hands it in cannot read it again, and the statistics side takes it away
-- when it has executed the order: it says what few registrations hold.
create table release_correction (
  release_order uuid primary key,
  corrections jsonb not null,
  reason_da text not null,
  reason_en text not null
);
grant insert on release_correction to equality_release_reader;
grant select, delete on release_correction to equality_release_writer;
alter table release_correction enable row level security;
create policy correction_handed_in on release_correction for insert to equality_release_reader
  with check (for_statistician());
create policy correction_taken on release_correction to equality_release_writer using (true);

-- From when on figures are not comparable with those before. Announced ahead; lines are only ever added.
create table series_break (
  id uuid primary key,
  from_period text not null check (from_period ~ '^\d{4}-Q[1-4]$'),
  -- Codes of areas; none is the whole country and everywhere in it.
  places text[] not null,
  reason_da text not null check (reason_da <> ''),
  reason_en text not null check (reason_en <> ''),
  announced_at timestamptz not null,
  announced_by uuid not null
);
grant select on series_break to equality_release_reader, equality_release_writer;
grant insert on series_break to equality_release_reader;
alter table series_break enable row level security;
create policy break_read on series_break for select to equality_release_reader, equality_release_writer using (true);
create policy break_announced on series_break for insert to equality_release_reader with check (for_statistician());
