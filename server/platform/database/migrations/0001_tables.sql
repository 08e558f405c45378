create table "api_token" ("id" uuid not null, "member" uuid not null, "name" varchar(255) not null, "prefix" varchar(255) not null, "token_hash" bytea not null, "scopes" text[] not null, "created_on" date not null, "expires_on" date not null, "last_used_on" date null, "revoked" boolean not null default false, "idempotency_key" varchar(255) not null, primary key ("id"));
alter table "api_token" add constraint "api_token_token_hash_unique" unique ("token_hash");
create index "api_token_member_index" on "api_token" ("member");
alter table "api_token" add constraint "api_token_member_idempotency_key_unique" unique ("member", "idempotency_key");

create table "audit_entry" ("id" uuid not null, "organisation" uuid not null, "at" timestamptz(3) not null, "actor" uuid not null, "action" varchar(255) not null, "subject" uuid null, "fields" text[] not null, "sequence" bigint null, "previous" bytea null, "hash" bytea null, primary key ("id"));
create index "audit_entry_organisation_sequence_index" on "audit_entry" ("organisation", "sequence");
create index "audit_entry_subject_index" on "audit_entry" ("subject");

create table "case" ("id" uuid not null, "organisation" uuid not null, "number" varchar(255) collate "C" not null default '', "status" varchar(255) not null, "outcome" varchar(255) null, "opened_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "closed_at" timestamptz(3) null, "responsible" uuid null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "case_organisation_opened_at_id_index" on "case" ("organisation", "opened_at", "id");
create index "case_organisation_updated_at_id_index" on "case" ("organisation", "updated_at", "id");
create index "case_organisation_status_id_index" on "case" ("organisation", "status", "id");
create index "case_organisation_responsible_opened_at_id_index" on "case" ("organisation", "responsible", "opened_at", "id");
alter table "case" add constraint "case_organisation_number_unique" unique ("organisation", "number");
alter table "case" add constraint "case_organisation_idempotency_key_unique" unique ("organisation", "idempotency_key");

create table "case_counter" ("organisation" uuid not null, "year" int not null, "last" int not null, primary key ("organisation", "year"));

create table "credential" ("member" uuid not null, "password_hash" varchar(255) null, "invitation_hash" bytea null, "invitation_expires" timestamptz null, primary key ("member"));
alter table "credential" add constraint "credential_invitation_hash_unique" unique ("invitation_hash");

create table "inquiry" ("id" uuid not null, "organisation" uuid not null, "registered_at" timestamptz(3) not null, "received_on" date not null, "channel" varchar(255) not null, "incident" jsonb not null, "summary" bytea null, "registered_by" uuid not null, "case" uuid null, "status" varchar(255) not null, "quarter" varchar(255) not null, "duplicate" varchar(255) not null, "withdrawn_because" bytea null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "inquiry_organisation_registered_at_id_index" on "inquiry" ("organisation", "registered_at", "id");
create index "inquiry_case_registered_at_id_index" on "inquiry" ("case", "registered_at", "id");
alter table "inquiry" add constraint "inquiry_organisation_idempotency_key_unique" unique ("organisation", "idempotency_key");

create table "journal_entry" ("id" uuid not null, "organisation" uuid not null, "case" uuid not null, "at" timestamptz(3) not null, "author" uuid not null, "text" bytea not null, "corrects" uuid null, "idempotency_key" varchar(255) not null, primary key ("id"));
alter table "journal_entry" add constraint "journal_entry_corrects_unique" unique ("corrects");
create index "journal_entry_case_at_id_index" on "journal_entry" ("case", "at", "id");
alter table "journal_entry" add constraint "journal_entry_case_idempotency_key_unique" unique ("case", "idempotency_key");

create table "member" ("id" uuid not null, "organisation" uuid not null, "operated_by" uuid not null, "name" varchar(255) not null, "email" varchar(255) not null, "role" varchar(255) not null, "active" boolean not null default true, "last_sign_in_on" date null, primary key ("id"));
alter table "member" add constraint "member_email_unique" unique ("email");
create index "member_organisation_name_id_index" on "member" ("organisation", "name", "id");
create index "member_operated_by_index" on "member" ("operated_by");

create table "organisation" ("id" uuid not null, "kind" varchar(255) not null, "name" varchar(255) not null, "municipality" varchar(255) null, "description" text null, "website" varchar(255) null, "phone" varchar(255) null, "email" varchar(255) null, "helps_with" text[] not null default '{}', "operated_by" uuid not null, "idempotency_key" varchar(255) null, primary key ("id"));
create index "organisation_name_id_index" on "organisation" ("name", "id");
create index "organisation_municipality_index" on "organisation" ("municipality");
create unique index "organisation_name_unique" on "organisation" (lower("name"));
alter table "organisation" add constraint "organisation_operated_by_idempotency_key_unique" unique ("operated_by", "idempotency_key");

create table "outbox" ("id" uuid not null, "record" uuid not null, "fragment" varchar(255) not null, "quarter" varchar(255) not null, "version" int not null, "since" timestamptz not null, "fact" jsonb null, primary key ("id"));
create index "outbox_fragment_quarter_index" on "outbox" ("fragment", "quarter");

create table "person" ("id" uuid not null, "organisation" uuid not null, "case" uuid not null, "name" bytea null, "phone" bytea null, "email" bytea null, "address" bytea null, "language" bytea null, "birth_year" bytea null, "address_protection" bytea null, "note" bytea null, "version" int not null, primary key ("id"));
alter table "person" add constraint "person_case_unique" unique ("case");

create table "registration" ("id" uuid not null, "organisation" uuid not null, "registered_at" timestamptz(3) not null, "received_on" date not null, "channel" varchar(255) not null, "incident" jsonb not null, "registered_by" uuid not null, "status" varchar(255) not null, "quarter" varchar(255) not null, "duplicate" varchar(255) not null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "registration_organisation_registered_at_id_index" on "registration" ("organisation", "registered_at", "id");
alter table "registration" add constraint "registration_organisation_idempotency_key_unique" unique ("organisation", "idempotency_key");

create table "report" ("id" uuid not null, "selector" int not null, "secret_hash" varchar(255) not null, "registered_on" date not null, "quarter" varchar(255) not null, "incident" jsonb null, "account" bytea null, "withdrawn" boolean not null default false, "version" int not null default 1, primary key ("id"));
alter table "report" add constraint "report_selector_unique" unique ("selector");

create table "report_addition" ("id" uuid not null, "selector" int not null, "report" uuid not null, "added_on" date not null, "account" bytea not null, "idempotency_key" varchar(255) not null, primary key ("id"));
alter table "report_addition" add constraint "report_addition_report_idempotency_key_unique" unique ("report", "idempotency_key");

create table "search_word" ("organisation" uuid not null, "token" int not null, "case" uuid not null, primary key ("organisation", "token", "case"));
create index "search_word_case_index" on "search_word" ("case");

create table "session" ("id" uuid not null, "token_hash" bytea not null, "member" uuid not null, "door" varchar(255) not null, "started_at" timestamptz not null, "last_used_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("id"));
alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");
create index "session_member_index" on "session" ("member");

create table "sign_in_tries" ("address" varchar(255) not null, "tries" int not null, "last_at" timestamptz(3) not null, primary key ("address"));
create index "sign_in_tries_last_at_index" on "sign_in_tries" ("last_at");

alter table "api_token" enable row level security;
alter table "api_token" force row level security;
create policy "api_token_gate" on "api_token" using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
create policy "api_token_visible_policy" on "api_token" using ("member" = current_setting('mikro.visible.member')::uuid);
alter table "audit_entry" enable row level security;
alter table "audit_entry" force row level security;
create policy "audit_entry_visible_policy" on "audit_entry" using ("organisation" = current_setting('mikro.visible.organisation')::uuid);
alter table "case" enable row level security;
alter table "case" force row level security;
create policy "case_visible_policy" on "case" using ("organisation" = current_setting('mikro.visible.organisation')::uuid);
alter table "case_counter" enable row level security;
alter table "case_counter" force row level security;
create policy "case_counter_visible_policy" on "case_counter" using ("organisation" = current_setting('mikro.visible.organisation')::uuid);
alter table "credential" enable row level security;
alter table "credential" force row level security;
create policy "credential_gate" on "credential" using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
alter table "inquiry" enable row level security;
alter table "inquiry" force row level security;
create policy "inquiry_visible_policy" on "inquiry" using ("organisation" = current_setting('mikro.visible.organisation')::uuid);
alter table "journal_entry" enable row level security;
alter table "journal_entry" force row level security;
create policy "journal_entry_visible_policy" on "journal_entry" using ("organisation" = current_setting('mikro.visible.organisation')::uuid);
alter table "member" enable row level security;
alter table "member" force row level security;
create policy "member_gate" on "member" using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
create policy "member_added_at_the_gate" on "member" as restrictive for insert with check (current_setting('equality.gate', true) = 'open');
create policy "member_changed_at_the_gate" on "member" as restrictive for update using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
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
alter table "person" enable row level security;
alter table "person" force row level security;
create policy "person_visible_policy" on "person" using ("organisation" = current_setting('mikro.visible.organisation')::uuid);
alter table "registration" enable row level security;
alter table "registration" force row level security;
create policy "registration_visible_policy" on "registration" using ("organisation" = current_setting('mikro.visible.organisation')::uuid);
alter table "report" enable row level security;
alter table "report" force row level security;
create policy "report_visible_policy" on "report" using ("selector" = current_setting('mikro.visible.receipt')::int);
alter table "report_addition" enable row level security;
alter table "report_addition" force row level security;
create policy "report_addition_visible_policy" on "report_addition" using ("selector" = current_setting('mikro.visible.receipt')::int);
alter table "search_word" enable row level security;
alter table "search_word" force row level security;
create policy "search_word_visible_policy" on "search_word" using ("organisation" = current_setting('mikro.visible.organisation')::uuid);
alter table "session" enable row level security;
alter table "session" force row level security;
create policy "session_gate" on "session" using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
create policy "session_visible_policy" on "session" using ("member" = current_setting('mikro.visible.member')::uuid);
alter table "sign_in_tries" enable row level security;
alter table "sign_in_tries" force row level security;
create policy "sign_in_tries_gate" on "sign_in_tries" using (current_setting('equality.gate', true) = 'open') with check (current_setting('equality.gate', true) = 'open');
