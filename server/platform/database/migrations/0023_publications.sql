-- Issued reports that a municipality lets everyone read, and the institutions that agreed to it.
create table "publication" ("id" uuid not null, "organisation" uuid not null, "municipality" uuid not null, "kind" varchar(255) not null, "source" uuid not null, "subject" uuid not null, "number" int not null, "titles" jsonb not null, "introduction" text not null, "changes" jsonb not null, "changed_since" date null, "papers" jsonb not null, "tables" jsonb null, "sha256" varchar(255) not null, "published_on" date not null, "stands" boolean not null, "withdrawn_on" date null, "withdrawn_because" text null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "publication_published_on_id_index" on "publication" ("published_on", "id");
create index "publication_municipality_published_on_id_index" on "publication" ("municipality", "published_on", "id");
create unique index "publication_source_stands" on "publication" ("source") where "stands";
alter table "publication" add constraint "publication_subject_number_unique" unique ("subject", "number");
alter table "publication" add constraint "publication_subject_idempotency_key_unique" unique ("subject", "idempotency_key");
create table "publication_agreement" ("id" uuid not null, "organisation" uuid not null, "municipality" uuid not null, "institution" uuid not null, "report" uuid not null, "agreed_on" date not null, primary key ("id"));
alter table "publication_agreement" add constraint "publication_agreement_report_institution_unique" unique ("report", "institution");
alter table "publication" enable row level security;
alter table "publication" force row level security;
create policy "publication_read" on "publication" for select using ("stands" or "organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
create policy "publication_added" on "publication" for insert with check ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
create policy "publication_changed" on "publication" for update using ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid) with check ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
alter table "publication_agreement" enable row level security;
alter table "publication_agreement" force row level security;
create policy "publication_agreement_read" on "publication_agreement" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or "institution" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
create policy "publication_agreement_added" on "publication_agreement" for insert with check ("institution" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
create policy "publication_agreement_removed" on "publication_agreement" for delete using ("institution" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);

-- What was published stays as it was; it can only cease to stand. A yes can be taken back.
grant select, insert on publication to equality_app;
grant update ("stands", "withdrawn_on", "withdrawn_because", "version") on publication to equality_app;
grant select, insert, delete on publication_agreement to equality_app;
