-- How much of a quarter has arrived, for the statistician who waits for it: the whole country, to the nearest ten, written
-- when an hour has passed and not when something comes. The API holds no credential to the facts themselves.
create table quarter_arrivals (
  quarter text primary key check (quarter ~ '^\d{4}-Q[1-4]$'),
  as_of timestamptz not null,
  -- The transfer has said that nothing more comes, and the tokens are gone.
  frozen boolean not null,
  batches_set_aside integer not null,
  -- The place in the line of a batch that has not come while later ones wait; 0 when none is missing.
  missing_batch integer not null
);

create table arrived_count (
  quarter text not null references quarter_arrivals on delete cascade,
  topic text not null check (topic in ('ALL', 'SOURCE', 'DELAY', 'DUPLICATE', 'UNKNOWN', 'TOKEN')),
  code text not null,
  -- Null is fewer than ten: none, one and few look alike.
  count integer check (count >= 10 and count % 10 = 0),
  primary key (quarter, topic, code)
);

grant select, insert, update, delete on quarter_arrivals, arrived_count to equality_release_writer;
grant select on quarter_arrivals, arrived_count to equality_release_reader;

alter table quarter_arrivals enable row level security;
alter table arrived_count enable row level security;
create policy arrivals_written on quarter_arrivals to equality_release_writer using (true) with check (true);
create policy count_written on arrived_count to equality_release_writer using (true) with check (true);
create policy arrivals_read on quarter_arrivals for select to equality_release_reader using (for_statistician());
create policy count_read on arrived_count for select to equality_release_reader using (for_statistician());
