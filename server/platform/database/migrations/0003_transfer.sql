-- What has left for statistics, or is about to. The body goes when the batch has arrived; what stays is a ledger that
-- names no registration, and nothing here says when.
create table transfer_batch (
  id uuid primary key,
  ordinal integer not null unique,
  kind text not null check (kind in ('FACTS', 'FREEZE')),
  fragment text check (fragment in ('incident', 'person')),
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  sha256 bytea not null,
  lines integer not null,
  body text,
  delivered boolean not null default false,
  check ((kind = 'FACTS') = (fragment is not null)),
  check (delivered = (body is null))
);
create unique index transfer_batch_freeze on transfer_batch (quarter) where kind = 'FREEZE';
create index transfer_batch_undelivered on transfer_batch (ordinal) where not delivered;

-- Lines that the contract refuses stay in the outbox until they are mended or their quarter freezes. Their content is
-- not repeated here.
create table transfer_refused (
  outbox uuid primary key,
  fragment text not null,
  quarter text not null,
  problem text not null check (problem in ('CONTRACT', 'FROZEN')),
  refused_on date not null
);

grant select, insert, update (body, delivered) on transfer_batch to equality_transfer;
grant select, insert, delete on transfer_refused to equality_transfer;
