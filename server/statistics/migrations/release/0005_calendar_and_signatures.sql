-- When each release comes out: announced ahead, moved only with a reason that stays. Lines are only ever added.
create table release_date (
  version text not null check (version ~ '^\d{4}-Q[1-4]\.\d+$'),
  -- 0 is the date as it was first announced.
  ordinal integer not null check (ordinal >= 0),
  publish_at timestamptz not null,
  announced_at timestamptz not null,
  announced_by uuid not null,
  reason_da text check (reason_da <> ''),
  reason_en text check (reason_en <> ''),
  primary key (version, ordinal),
  check (announced_at <= publish_at),
  check ((reason_da is null) = (reason_en is null)),
  check (ordinal = 0 or reason_da is not null)
);

create view planned_release with (security_invoker = true) as
  select distinct on (version) version, publish_at from release_date order by version, ordinal desc;

-- Who signed which draft, and what became of it. VOID: the draft was made anew. Lines are only ever added.
create table release_signature (
  ordinal bigint generated always as identity primary key,
  version text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Of the report on the attacks, on the strength of which it was signed.
  report_sha256 text,
  member uuid not null,
  event text not null check (event in ('SIGNED', 'TAKEN_BACK', 'VOID')),
  at timestamptz not null
);
create index release_signature_version on release_signature (version);

-- What each member last did with each draft, where that was to sign it.
create view valid_signature with (security_invoker = true) as
  select version, sha256, report_sha256, member, at from (
    select distinct on (version, sha256, member) version, sha256, report_sha256, member, event, at
    from release_signature order by version, sha256, member, ordinal desc
  ) as latest where event = 'SIGNED';

-- Those who published before there were signatures signed alone, on the day.
insert into release_date (version, ordinal, publish_at, announced_at, announced_by)
  select version, 0, published_at, published_at, published_by from release where state = 'PUBLISHED';
insert into release_signature (version, sha256, member, event, at)
  select version, sha256, published_by, 'SIGNED', published_at from release where state = 'PUBLISHED';

alter table release drop constraint release_state_check, drop column published_by;
alter table release
  add constraint release_state_check check (state in ('PREPARING', 'DRAFT', 'SIGNED', 'PUBLISHED', 'FAILED')),
  add constraint release_published_check check (state <> 'PUBLISHED' or (sha256 is not null and published_at is not null));

-- Publishing is the clock's now, not an order's.
update release_order set state = 'REFUSED', problem = 'NOT_A_DRAFT'
  where action = 'PUBLISH' and state in ('WAITING', 'WORKING');

-- A draft is signed as it stands, once by each; two make it ready, and it is no longer so when one of them steps back.
create function demand_signable() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  draft release%rowtype;
begin
  if new.event = 'VOID' then
    return new;
  end if;
  select * into draft from release where version = new.version for update;
  if draft.state is null or draft.state not in ('DRAFT', 'SIGNED') or draft.sha256 <> new.sha256 then
    raise exception 'Only the draft as it stands is signed.' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.event = 'SIGNED') = exists (
    select from valid_signature where version = new.version and sha256 = new.sha256 and member = new.member
  ) then
    raise exception 'A member signs once.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger signature_fits before insert on release_signature for each row execute function demand_signable();

create function settle_signatures() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update release set state = case
    when (select count(*) from valid_signature s where s.version = new.version and s.sha256 = release.sha256) >= 2
    then 'SIGNED' else 'DRAFT' end
  where version = new.version and state in ('DRAFT', 'SIGNED');
  return null;
end $$;
create trigger signature_settles after insert on release_signature for each row
  when (new.event <> 'VOID') execute function settle_signatures();

-- What is being published right now is not moved as well.
create function demand_unpublished() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from release where version = new.version for update;
  if exists (select from release where version = new.version and state = 'PUBLISHED') then
    raise exception 'A published release is not planned any more.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger date_fits before insert on release_date for each row execute function demand_unpublished();

-- Whoever publishes: two have signed this very draft, and its moment has come.
create function demand_sign_off() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.state <> 'SIGNED' or old.sha256 <> new.sha256
    or (select count(*) from valid_signature where version = new.version and sha256 = new.sha256) < 2 then
    raise exception 'Two sign a release before it is published.' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (select from planned_release where version = new.version and publish_at <= new.published_at) then
    raise exception 'A release is published when its moment has come.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger release_signed_off before update on release for each row
  when (new.state = 'PUBLISHED' and old.state <> 'PUBLISHED') execute function demand_sign_off();

-- The API signs and cannot publish; the statistics process publishes and cannot sign.
revoke execute on function demand_signable, settle_signatures, demand_unpublished, demand_sign_off from public;
grant select on release_date, release_signature, planned_release, valid_signature
  to equality_release_reader, equality_release_writer;
grant insert on release_date to equality_release_reader;
grant insert (version, sha256, report_sha256, member, event, at) on release_signature to equality_release_reader, equality_release_writer;

alter table release_date enable row level security;
alter table release_signature enable row level security;
create policy date_read on release_date for select to equality_release_reader, equality_release_writer using (true);
create policy date_announced on release_date for insert to equality_release_reader with check (for_statistician());
create policy signature_read on release_signature for select to equality_release_reader using (for_statistician());
create policy signature_seen on release_signature for select to equality_release_writer using (true);
create policy signature_made on release_signature for insert to equality_release_reader
  with check (for_statistician() and event <> 'VOID');
create policy signature_voided on release_signature for insert to equality_release_writer with check (event = 'VOID');

-- Nothing is read before its moment, by the database's own clock too.
drop policy release_read on release;
create policy release_read on release for select to equality_release_reader
  using ((state = 'PUBLISHED' and published_at <= now()) or for_statistician());
drop policy order_made on release_order;
create policy order_made on release_order for insert to equality_release_reader
  with check (for_statistician() and action <> 'PUBLISH');
