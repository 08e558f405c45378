-- What the application may do at all; row-level security then decides with which rows.
grant usage on schema public to equality_app, equality_transfer;
grant select, insert, update on organisation, member, credential, api_token, report to equality_app;
grant select, insert, update, delete on session to equality_app;
grant select, insert, delete on report_addition to equality_app;
grant select, insert on audit_entry to equality_app;
grant insert on outbox to equality_app;
grant select, delete on outbox to equality_transfer;

-- The audit log of an organisation is a chain: each line carries the hash of the one before. The sequence is taken under
-- the lock on the head, so that two writers at once cannot draw it in one order and write in another.
create table audit_head (
  organisation uuid primary key,
  sequence bigint not null,
  hash bytea not null
);

create function chain_audit_entry() returns trigger language plpgsql security definer set search_path = public as $$
declare
  head audit_head;
begin
  insert into audit_head (organisation, sequence, hash) values (new.organisation, 0, '\x') on conflict do nothing;
  select * into head from audit_head where organisation = new.organisation for update;
  new.sequence := head.sequence + 1;
  new.previous := head.hash;
  new.hash := audit_hash(new);
  update audit_head set sequence = new.sequence, hash = new.hash where organisation = new.organisation;
  return new;
end $$;

create function audit_hash(it audit_entry) returns bytea language sql immutable as $$
  select sha256(it.previous || convert_to(jsonb_build_array(
    it.id, it.organisation, it.sequence, extract(epoch from it.at), it.actor, it.action, it.subject, it.fields
  )::text, 'UTF8'))
$$;

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is only ever added to.';
end $$;

create trigger audit_entry_chained before insert on audit_entry for each row execute function chain_audit_entry();
create trigger audit_entry_kept before update or delete on audit_entry for each row execute function refuse_audit_change();
create trigger audit_log_kept before truncate on audit_entry for each statement execute function refuse_audit_change();
