-- Whom the operator invited into an organisation, and not the organisation itself.
alter table member add column if not exists invited_by_operator boolean not null default false;
