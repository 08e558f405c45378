-- What came of attacking a draft, kept with it. A release comes out only when an attack on these very cells found nothing.

create table release_audit (
  release_version text primary key references release on delete cascade,
  -- The draft that was attacked.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  audited_at timestamptz not null,
  depth text not null check (depth in ('WHOLE', 'WITHOUT_SOLVING')),
  passed boolean not null,
  cells integer not null,
  attacked integer not null,
  -- Each attack with its findings, in the order they were made.
  attacks jsonb not null,
  report text not null,
  report_sha256 text not null,
  check (report_sha256 = encode(sha256(convert_to(report, 'UTF8')), 'hex'))
);

create trigger audit_kept_1 after insert on release_audit referencing new table as changed
  for each statement execute function refuse_change_in_release();
create trigger audit_kept_2 after update on release_audit referencing old table as changed
  for each statement execute function refuse_change_in_release();
create trigger audit_kept_3 after delete on release_audit referencing old table as changed
  for each statement execute function refuse_change_in_release();
create trigger audit_not_emptied before truncate on release_audit for each statement execute function refuse_truncate();

-- Whoever publishes and forgets to ask is refused here.
create function demand_audited() returns trigger language plpgsql as $$
begin
  if new.state = 'PUBLISHED' and old.state <> 'PUBLISHED' and not exists (
    select from release_audit where release_version = new.version and sha256 = new.sha256 and passed
  ) then
    raise exception 'A release that was not audited is not published.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger release_audited before update on release for each row execute function demand_audited();

grant select, insert, update, delete on release_audit to equality_release_writer;
grant select on release_audit to equality_release_reader;

alter table release_audit enable row level security;
create policy audit_written on release_audit to equality_release_writer using (true) with check (true);
create policy audit_read on release_audit for select to equality_release_reader
  using (release_version in (select version from release));
