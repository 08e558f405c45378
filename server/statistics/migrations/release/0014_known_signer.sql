-- Whoever keeps the accounts of the office could make two statisticians who are nobody. So one of the two who sign is somebody
-- who signed what is out already, or the office vouches for both at its own side.

-- Lines are only ever added.
create table signer_vouch (
  ordinal bigint generated always as identity primary key,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  by text not null check (by <> ''),
  because text not null check (because <> ''),
  at timestamptz not null default clock_timestamp()
);

create view known_signer with (security_invoker = true) as
  select distinct member from release join valid_signature using (version, sha256) where state = 'PUBLISHED';

-- Before anything is out nobody can have signed it.
create or replace view noticed_release with (security_invoker = true) as
  select version, signed_release.publish_at, noticed_at,
    hours = 0 or noticed_at + hours * interval '1 hour' <= signed_release.publish_at as in_time,
    not exists (select from known_signer)
      or exists (
        select from valid_signature join known_signer using (member)
        where valid_signature.version = signed_release.version and valid_signature.ordinal = any (signatures)
      )
      or exists (select from signer_vouch where quarter = split_part(signed_release.version, '.', 1)) as known
  from signed_release cross join notice_period cross join lateral (
    select min(noticed_at) as noticed_at from release_notice
    where release_notice.version = signed_release.version and release_notice.sha256 = signed_release.sha256
      and release_notice.signatures = signed_release.signatures
      and release_notice.date_ordinal = signed_release.date_ordinal
      and release_notice.publish_at = signed_release.publish_at
      and release_notice.hold_ordinal = signed_release.hold_ordinal
  ) as seen where noticed_at is not null;

-- Whoever publishes: two have signed this very draft, one of them known, its moment has come, and both were noticed in time.
create or replace function demand_sign_off() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.state <> 'SIGNED' or old.sha256 <> new.sha256
    or (select count(*) from valid_signature where version = new.version and sha256 = new.sha256) < 2 then
    raise exception 'Two sign a release before it is published.' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (select from planned_release where version = new.version and publish_at <= new.published_at) then
    raise exception 'A release is published when its moment has come.' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (select from noticed_release where version = new.version and in_time and known) then
    raise exception 'A release is noticed before it is published, and not held.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

grant select on signer_vouch, known_signer to equality_release_reader, equality_release_writer;
grant insert (quarter, by, because) on signer_vouch to equality_release_writer;
alter table signer_vouch enable row level security;
create policy vouch_made on signer_vouch to equality_release_writer using (true) with check (true);
create policy vouch_read on signer_vouch for select to equality_release_reader using (for_statistician());
