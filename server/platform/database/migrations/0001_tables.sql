create table "api_token" ("id" uuid not null, "member" uuid not null, "name" varchar(255) not null, "prefix" varchar(255) not null, "token_hash" bytea not null, "scopes" text[] not null, "created_on" date not null, "expires_on" date not null, "last_used_on" date null, "revoked" boolean not null default false, "idempotency_key" varchar(255) not null, primary key ("id"));
alter table "api_token" add constraint "api_token_token_hash_unique" unique ("token_hash");
create index "api_token_member_index" on "api_token" ("member");
alter table "api_token" add constraint "api_token_member_idempotency_key_unique" unique ("member", "idempotency_key");

create table "audit_entry" ("id" uuid not null, "organisation" uuid not null, "at" timestamptz(3) not null, "actor" uuid not null, "action" varchar(255) not null, "subject" uuid null, "fields" text[] not null, "sequence" bigint null, "previous" bytea null, "hash" bytea null, primary key ("id"));
create index "audit_entry_organisation_sequence_index" on "audit_entry" ("organisation", "sequence");
create index "audit_entry_subject_index" on "audit_entry" ("subject");

create table "credential" ("member" uuid not null, "password_hash" varchar(255) null, "failures" int not null default 0, "locked_until" timestamptz null, "invitation_hash" bytea null, "invitation_expires" timestamptz null, primary key ("member"));

create table "member" ("id" uuid not null, "organisation" uuid not null, "operated_by" uuid not null, "name" varchar(255) not null, "email" varchar(255) not null, "role" varchar(255) not null, "active" boolean not null default true, "last_sign_in_on" date null, primary key ("id"));
alter table "member" add constraint "member_email_unique" unique ("email");
create index "member_organisation_name_id_index" on "member" ("organisation", "name", "id");
create index "member_operated_by_index" on "member" ("operated_by");

create table "organisation" ("id" uuid not null, "kind" varchar(255) not null, "name" varchar(255) not null, "municipality" varchar(255) null, "description" text null, "website" varchar(255) null, "phone" varchar(255) null, "email" varchar(255) null, "helps_with" text[] not null default '{}', "operated_by" uuid not null, primary key ("id"));
create index "organisation_name_id_index" on "organisation" ("name", "id");
create index "organisation_municipality_index" on "organisation" ("municipality");

create table "outbox" ("id" uuid not null, "record" uuid not null, "fragment" varchar(255) not null, "quarter" varchar(255) not null, "version" int not null, "since" timestamptz not null, "fact" jsonb null, primary key ("id"));
create index "outbox_fragment_quarter_index" on "outbox" ("fragment", "quarter");

create table "report" ("id" uuid not null, "selector" int not null, "secret_hash" varchar(255) not null, "registered_on" date not null, "quarter" varchar(255) not null, "incident" jsonb null, "account" bytea null, "withdrawn" boolean not null default false, "version" int not null default 1, primary key ("id"));
alter table "report" add constraint "report_selector_unique" unique ("selector");

create table "report_addition" ("id" uuid not null, "selector" int not null, "report" uuid not null, "added_on" date not null, "account" bytea not null, "idempotency_key" varchar(255) not null, primary key ("id"));
alter table "report_addition" add constraint "report_addition_report_idempotency_key_unique" unique ("report", "idempotency_key");

create table "session" ("id" uuid not null, "token_hash" bytea not null, "member" uuid not null, "door" varchar(255) not null, "started_at" timestamptz not null, "last_used_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("id"));
alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");
create index "session_member_index" on "session" ("member");

alter table "api_token" enable row level security;
alter table "api_token" force row level security;
create policy "api_token_gate" on "api_token" using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
create policy "api_token_visible_policy" on "api_token" using ("member" = current_setting('mikro.visible.member')::uuid);
alter table "audit_entry" enable row level security;
alter table "audit_entry" force row level security;
create policy "audit_entry_visible_policy" on "audit_entry" using ("organisation" = current_setting('mikro.visible.organisation')::uuid);
alter table "credential" enable row level security;
alter table "credential" force row level security;
create policy "credential_gate" on "credential" using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
alter table "member" enable row level security;
alter table "member" force row level security;
create policy "member_gate" on "member" using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
create policy "member_visible_policy" on "member" using (("organisation" = current_setting('mikro.visible.organisation')::uuid or "operated_by" = current_setting('mikro.visible.operates')::uuid));
alter table "organisation" enable row level security;
alter table "organisation" force row level security;
create policy "organisation_profile" on "organisation" for select using (true);
create policy "organisation_added" on "organisation" for insert with check (operated_by = nullif(current_setting('mikro.visible.operates', true), '')::uuid);
create policy "organisation_changed" on "organisation" for update using (operated_by = nullif(current_setting('mikro.visible.operates', true), '')::uuid) with check (operated_by = nullif(current_setting('mikro.visible.operates', true), '')::uuid);
alter table "outbox" enable row level security;
alter table "outbox" force row level security;
create policy "outbox_written" on "outbox" for insert to "equality_app" with check (true);
create policy "outbox_transferred" on "outbox" to "equality_transfer" using (true) with check (true);
alter table "report" enable row level security;
alter table "report" force row level security;
create policy "report_visible_policy" on "report" using ("selector" = current_setting('mikro.visible.receipt')::int);
alter table "report_addition" enable row level security;
alter table "report_addition" force row level security;
create policy "report_addition_visible_policy" on "report_addition" using ("selector" = current_setting('mikro.visible.receipt')::int);
alter table "session" enable row level security;
alter table "session" force row level security;
create policy "session_gate" on "session" using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
create policy "session_visible_policy" on "session" using ("member" = current_setting('mikro.visible.member')::uuid);
