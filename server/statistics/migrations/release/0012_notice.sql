-- What two have signed comes out only when the statistics process had seen it so long enough before its moment: time in which
-- people see it too, and can stop it. The API has no right to write here.

-- How many hours that is. Without this line nothing is published.
create table notice_period (
  single boolean primary key default true check (single),
  hours numeric not null check (hours between 0 and 720)
);

-- What was seen, and since when: by the database's clock, which nobody who writes here can set. Lines are only ever added.
create table release_notice (
  ordinal bigint generated always as identity primary key,
  version text not null,
  sha256 text not null,
  -- The lines that held then, by their ordinals: what is taken back and made again, moved there and back, or held and let
  -- go of stands in another line.
  signatures bigint[] not null,
  date_ordinal integer not null,
  hold_ordinal bigint not null,
  publish_at timestamptz not null,
  noticed_at timestamptz not null default clock_timestamp()
);
create index release_notice_version on release_notice (version);

-- That the office stopped whatever waits of a quarter, and that it let go of it. Lines are only ever added.
create table release_hold (
  ordinal bigint generated always as identity primary key,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  event text not null check (event in ('HELD', 'LET_GO')),
  by text not null check (by <> ''),
  because text check (because <> ''),
  at timestamptz not null default clock_timestamp(),
  check ((event = 'HELD') = (because is not null))
);

create or replace view planned_release with (security_invoker = true) as
  select distinct on (version) version, publish_at, ordinal from release_date order by version, ordinal desc;

create or replace view valid_signature with (security_invoker = true) as
  select version, sha256, report_sha256, member, at, ordinal from (
    select distinct on (version, sha256, member) version, sha256, report_sha256, member, event, at, ordinal
    from release_signature order by version, sha256, member, ordinal desc
  ) as latest where event = 'SIGNED';

create view held_quarter with (security_invoker = true) as
  select quarter, by, because, at from (
    select distinct on (quarter) quarter, event, by, because, at from release_hold order by quarter, ordinal desc
  ) as latest where event = 'HELD';

-- What stands signed and planned, and is not held.
create view signed_release with (security_invoker = true) as
  select version, release.sha256, array_agg(valid_signature.ordinal order by valid_signature.ordinal) as signatures,
    planned_release.ordinal as date_ordinal, publish_at, coalesce((
      select max(ordinal) from release_hold where release_hold.quarter = release.quarter
    ), 0) as hold_ordinal
  from release join planned_release using (version) join valid_signature using (version)
  where state = 'SIGNED' and valid_signature.sha256 = release.sha256
    and not exists (select from held_quarter where held_quarter.quarter = release.quarter)
  group by version, release.sha256, release.quarter, planned_release.ordinal, publish_at;

-- Of that, what was seen exactly as it stands, since when, and whether that was in time for its moment.
create view noticed_release with (security_invoker = true) as
  select version, signed_release.publish_at, noticed_at,
    hours = 0 or noticed_at + hours * interval '1 hour' <= signed_release.publish_at as in_time
  from signed_release cross join notice_period cross join lateral (
    select min(noticed_at) as noticed_at from release_notice
    where release_notice.version = signed_release.version and release_notice.sha256 = signed_release.sha256
      and release_notice.signatures = signed_release.signatures
      and release_notice.date_ordinal = signed_release.date_ordinal
      and release_notice.publish_at = signed_release.publish_at
      and release_notice.hold_ordinal = signed_release.hold_ordinal
  ) as seen where noticed_at is not null;

-- Whoever publishes: two have signed this very draft, its moment has come, and both were noticed in time.
create or replace function demand_sign_off() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.state <> 'SIGNED' or old.sha256 <> new.sha256
    or (select count(*) from valid_signature where version = new.version and sha256 = new.sha256) < 2 then
    raise exception 'Two sign a release before it is published.' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (select from planned_release where version = new.version and publish_at <= new.published_at) then
    raise exception 'A release is published when its moment has come.' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (select from noticed_release where version = new.version and in_time) then
    raise exception 'A release is noticed before it is published, and not held.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- Somebody who is no statistician any more has no signature under what is still to come out.
alter table release_signature drop constraint release_signature_event_check;
alter table release_signature
  add constraint release_signature_event_check check (event in ('SIGNED', 'TAKEN_BACK', 'LEFT', 'VOID'));

grant select on notice_period, release_notice, release_hold, held_quarter, signed_release, noticed_release
  to equality_release_reader, equality_release_writer;
grant insert (hours), update (hours) on notice_period to equality_release_writer;
-- Not the moments: those are the database's.
grant insert (version, sha256, signatures, date_ordinal, hold_ordinal, publish_at) on release_notice to equality_release_writer;
grant insert (quarter, event, by, because) on release_hold to equality_release_writer;

alter table notice_period enable row level security;
alter table release_notice enable row level security;
alter table release_hold enable row level security;
create policy period_told on notice_period to equality_release_writer using (true) with check (true);
create policy period_read on notice_period for select to equality_release_reader using (for_statistician());
create policy notice_made on release_notice to equality_release_writer using (true) with check (true);
create policy notice_read on release_notice for select to equality_release_reader using (for_statistician());
create policy hold_made on release_hold to equality_release_writer using (true) with check (true);
create policy hold_read on release_hold for select to equality_release_reader using (for_statistician());
