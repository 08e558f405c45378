-- Which draft was looked at before it was ordered to be published. Orders of before have none, and publish nothing.
alter table release_order
  add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  add check (action = 'PUBLISH' or sha256 is null);
grant insert (sha256) on release_order to equality_release_reader;
