-- What the public may have, and the drafts of it. No count, noise or key ever comes here.

create table release (
  version text primary key check (version ~ '^\d{4}-Q[1-4]\.\d+$'),
  quarter text not null,
  state text not null check (state in ('PREPARING', 'DRAFT', 'PUBLISHED', 'FAILED')),
  -- The newest publication when this was prepared: its cells are copied.
  base text references release,
  profile text not null,
  d integer not null,
  v integer not null,
  tau integer not null,
  progress integer not null default 0 check (progress between 0 and 100),
  problem text,
  prepared_at timestamptz,
  prepared_by uuid,
  published_at timestamptz,
  published_by uuid,
  sha256 text,
  check (state <> 'PUBLISHED' or (sha256 is not null and published_at is not null and published_by is not null))
);

-- Tens of thousands of rows a release, written at once: their release is checked once a statement, below.
create table cell (
  release_version text not null,
  -- Compared byte by byte: that is the order of the manifest, and by far the fastest.
  id text collate "C" not null,
  table_id text not null,
  basis text not null,
  period text not null,
  geo text not null,
  dims jsonb not null,
  status text not null check (status in ('A', 'C')),
  value integer,
  primary key (release_version, id),
  check ((status = 'A') = (value is not null))
);

create table release_file (
  release_version text not null,
  table_id text not null,
  format text not null check (format in ('csv', 'json-stat')),
  -- zxx: codes only (ISO 639).
  language text not null check (language in ('da', 'en', 'zxx')),
  media_type text not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (release_version, table_id, format, language)
);

-- How the API asks for a release: it cannot write one.
create table release_order (
  id uuid primary key,
  action text not null check (action in ('PREPARE', 'PUBLISH')),
  quarter text check (quarter ~ '^\d{4}-Q[1-4]$'),
  version text check (version ~ '^\d{4}-Q[1-4]\.\d+$'),
  requested_by uuid not null,
  requested_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'WORKING', 'DONE', 'REFUSED', 'FAILED')),
  progress integer not null default 0 check (progress between 0 and 100),
  problem text,
  details jsonb,
  check ((action = 'PREPARE') = (quarter is not null)),
  check ((action = 'PUBLISH') = (version is not null))
);
create index release_order_open on release_order (requested_at) where state in ('WAITING', 'WORKING');

-- Published is for good.
create function refuse_change_of_release() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.state <> 'PREPARING' then
    raise exception 'A release begins with its preparation.' using errcode = 'integrity_constraint_violation';
  elsif tg_op <> 'INSERT' and old.state = 'PUBLISHED' then
    raise exception 'A published release does not change.' using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger release_kept before insert or update or delete on release
  for each row execute function refuse_change_of_release();

create function refuse_change_in_release() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct release_version as version from changed) as touched
      left join release using (version) where state is null or state = 'PUBLISHED'
  ) then
    raise exception 'A published release does not change.' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger cell_kept_1 after insert on cell referencing new table as changed
  for each statement execute function refuse_change_in_release();
create trigger cell_kept_2 after update on cell referencing old table as changed
  for each statement execute function refuse_change_in_release();
create trigger cell_kept_3 after delete on cell referencing old table as changed
  for each statement execute function refuse_change_in_release();
create trigger file_kept_1 after insert on release_file referencing new table as changed
  for each statement execute function refuse_change_in_release();
create trigger file_kept_2 after update on release_file referencing old table as changed
  for each statement execute function refuse_change_in_release();
create trigger file_kept_3 after delete on release_file referencing old table as changed
  for each statement execute function refuse_change_in_release();

create function refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'A published release does not change.' using errcode = 'integrity_constraint_violation';
end $$;
create trigger release_not_emptied before truncate on release for each statement execute function refuse_truncate();
create trigger cell_not_emptied before truncate on cell for each statement execute function refuse_truncate();
create trigger file_not_emptied before truncate on release_file for each statement execute function refuse_truncate();

grant usage on schema public to equality_release_writer, equality_release_reader;
grant select, insert, update, delete on release to equality_release_writer;
grant select, insert, delete on cell, release_file to equality_release_writer;
grant select, update (state, progress, problem, details) on release_order to equality_release_writer;
grant select on release, cell, release_file, release_order to equality_release_reader;
grant insert (id, action, quarter, version, requested_by, requested_at) on release_order to equality_release_reader;

-- Drafts, and the orders that make them, exist for a statistician only.
create function for_statistician() returns boolean language sql stable as $$
  select coalesce(current_setting('equality.statistician', true), '') = 'yes'
$$;

alter table release enable row level security;
alter table cell enable row level security;
alter table release_file enable row level security;
alter table release_order enable row level security;

create policy release_written on release to equality_release_writer using (true) with check (true);
create policy cell_written on cell to equality_release_writer using (true) with check (true);
create policy file_written on release_file to equality_release_writer using (true) with check (true);
create policy order_taken on release_order to equality_release_writer using (true) with check (true);

create policy release_read on release for select to equality_release_reader
  using (state = 'PUBLISHED' or for_statistician());
-- Whichever releases the reader sees. One look for the whole statement, not one a row.
create policy cell_read on cell for select to equality_release_reader
  using (release_version in (select version from release));
create policy file_read on release_file for select to equality_release_reader
  using (release_version in (select version from release));
create policy order_read on release_order for select to equality_release_reader using (for_statistician());
create policy order_made on release_order for insert to equality_release_reader with check (for_statistician());
