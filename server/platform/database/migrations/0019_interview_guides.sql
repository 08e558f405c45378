-- The library of interview guides, and what an interview was planned with.
create table "interview_guide" ("id" uuid not null, "organisation" uuid not null, "interviewee" varchar(255) not null, "language" varchar(255) not null, "title" varchar(255) not null, "questions" jsonb not null, "retired" boolean not null, "changed_on" date not null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "interview_guide_organisation_title_id_index" on "interview_guide" ("organisation", "title", "id");
alter table "interview_guide" add constraint "interview_guide_organisation_idempotency_key_unique" unique ("organisation", "idempotency_key");
create table "interview_guide_version" ("id" uuid not null, "organisation" uuid not null, "guide" uuid not null, "number" int not null, "title" varchar(255) not null, "questions" jsonb not null, "written_on" date not null, primary key ("id"));
create index "interview_guide_version_guide_number_id_index" on "interview_guide_version" ("guide", "number", "id");
alter table "interview_guide_version" add constraint "interview_guide_version_guide_number_unique" unique ("guide", "number");
alter table "interview_guide" enable row level security;
alter table "interview_guide" force row level security;
create policy "interview_guide_read" on "interview_guide" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
create policy "interview_guide_added" on "interview_guide" for insert with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
create policy "interview_guide_changed" on "interview_guide" for update using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid) with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
alter table "interview_guide_version" enable row level security;
alter table "interview_guide_version" force row level security;
create policy "interview_guide_version_read" on "interview_guide_version" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
create policy "interview_guide_version_added" on "interview_guide_version" for insert with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
alter table "interview" add column "guide" uuid null, add column "guide_version" int null;

-- A version never changes.
grant select, insert, update on interview_guide to equality_app;
grant select, insert on interview_guide_version to equality_app;
