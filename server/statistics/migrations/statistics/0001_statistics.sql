-- The statistics side. Nothing in it says when, by whom or in which order something was registered.

create table inbox (
  id uuid primary key,
  ordinal integer not null unique,
  kind text not null check (kind in ('FACTS', 'FREEZE')),
  fragment text check (fragment in ('incident', 'person')),
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  sha256 bytea not null,
  body text not null,
  set_aside text,
  check ((kind = 'FACTS') = (fragment is not null))
);

create table batch_ledger (
  id uuid primary key,
  ordinal integer not null unique,
  kind text not null,
  fragment text,
  quarter text not null,
  sha256 bytea not null,
  lines integer not null,
  outcome text not null check (outcome in ('DRAINED', 'SET_ASIDE'))
);

-- Somebody must look: the statistics process says so in its log and metrics.
create table alarm (
  id uuid primary key default gen_random_uuid(),
  problem text not null,
  batch uuid not null,
  reported boolean not null default false
);

create table incident_fact (
  id uuid primary key,
  quarter text not null,
  municipality text not null,
  ground_mask integer not null,
  area text not null,
  form text not null,
  hate_crime_type text,
  source text not null,
  incident_year smallint,
  delay_band text not null,
  duplicate text not null
);
create index incident_fact_quarter on incident_fact (quarter);

create table person_fact (
  id uuid primary key,
  year smallint not null,
  ground_mask integer not null,
  age_band text not null,
  gender text not null,
  reporter_role text not null
);
create index person_fact_year on person_fact (year);

-- What a correction finds its fact by. One partition a quarter, so that at the freeze the file itself goes.
create table token (
  quarter text not null,
  fragment text not null,
  token bytea not null,
  fact uuid not null,
  primary key (quarter, fragment, token)
) partition by list (quarter);

create table frozen_quarter (quarter text primary key);

-- A release's key lives from its first draft to its publication.
create table release_key (
  version text primary key,
  key bytea not null check (length(key) = 32)
);
create table release_ledger (
  version text not null,
  event text not null check (event in ('KEY_MADE', 'KEY_DESTROYED')),
  on_day date not null,
  primary key (version, event)
);

-- The transfer may only add. It cannot read, so this decides for it: the same batch again is nothing; the same id with
-- another content, or another batch in its place, is an alarm and changes nothing.
create function receive_batch() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known bytea;
begin
  select sha256 into known from (
    select id, sha256 from inbox union all select id, sha256 from batch_ledger
  ) as batch where id = new.id;
  if known = new.sha256 then
    return null;
  end if;
  if known is not null or exists (
    select from inbox where ordinal = new.ordinal union all select from batch_ledger where ordinal = new.ordinal
  ) then
    insert into alarm (problem, batch) values ('CONFLICT', new.id);
    return null;
  end if;
  return new;
end $$;
create trigger inbox_received before insert on inbox for each row execute function receive_batch();

create function accepted(batch uuid, content bytea) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from inbox where id = batch and sha256 = content
    union all select from batch_ledger where id = batch and sha256 = content
  )
$$;

create function open_quarter(it text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if to_regclass(format('%I', 'token_' || it)) is null then
    execute format('create table %I partition of token for values in (%L)', 'token_' || it, it);
  end if;
end $$;

-- Drops the tokens, then writes what is frozen anew, in random order and under new keys: the order and the company in
-- which the facts arrived go with the old rows.
create function close_quarter(it text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  execute format('drop table if exists %I', 'token_' || it);
  insert into frozen_quarter values (it) on conflict do nothing;
  delete from inbox where quarter = it and set_aside is not null;
  with old as (
    delete from incident_fact where quarter = it returning *
  )
  insert into incident_fact
    select gen_random_uuid() as id, quarter, municipality, ground_mask, area, form, hate_crime_type, source,
      incident_year, delay_band, duplicate
    from old order by id;
  with old as (
    delete from person_fact p where year = left(it, 4)::smallint
      and not exists (select from token t where t.fragment = 'person' and t.fact = p.id)
    returning *
  )
  insert into person_fact
    select gen_random_uuid() as id, year, ground_mask, age_band, gender, reporter_role from old order by id;
end $$;

revoke execute on all functions in schema public from public;
grant usage on schema public to equality_inbox, equality_statistician;
grant insert (id, ordinal, kind, fragment, quarter, sha256, body) on inbox to equality_inbox;
grant execute on function accepted to equality_inbox;

grant select, update (set_aside), delete on inbox to equality_statistician;
grant select, insert on batch_ledger to equality_statistician;
grant select, insert, update (reported) on alarm to equality_statistician;
grant select, insert, delete on incident_fact, person_fact, token, release_key to equality_statistician;
grant select on frozen_quarter to equality_statistician;
grant select, insert on release_ledger to equality_statistician;
grant execute on function open_quarter, close_quarter to equality_statistician;
-- What is deleted must leave the files too, at once rather than in PostgreSQL's own time.
grant maintain on inbox, incident_fact, person_fact, release_key to equality_statistician;
