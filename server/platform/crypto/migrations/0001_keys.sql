-- Data keys, wrapped by the key encryption key. One row per case, inquiry or report.
create table data_key (
  subject uuid primary key,
  owner uuid not null,
  wrapped bytea not null,
  key_version smallint not null default 1
);
create index data_key_owner on data_key (owner);

-- The key of a quarter makes the tokens by which corrections find their row. It is destroyed at the freeze.
create table quarter_key (
  quarter text primary key check (quarter ~ '^\d{4}-Q[1-4]$'),
  wrapped bytea,
  destroyed_on date,
  check ((wrapped is null) = (destroyed_on is not null))
);

grant select, insert, update on quarter_key to equality_transfer;
