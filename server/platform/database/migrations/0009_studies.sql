-- An institution stands under the municipality that runs it.
alter table "organisation" add column "part_of" uuid null;
create index "organisation_part_of_name_id_index" on "organisation" ("part_of", "name", "id");

-- Impact assessment, part 1.
create table "document_review" ("id" uuid not null, "organisation" uuid not null, "study" uuid not null, "kind" varchar(255) not null, "title" varchar(255) not null, "address" varchar(255) null, "edition" varchar(255) null, "dated_on" date null, "sha256" varchar(255) null, "reviewed_on" date not null, "checks" jsonb not null, "conclusion" text not null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "document_review_study_reviewed_on_id_index" on "document_review" ("study", "reviewed_on", "id");
alter table "document_review" add constraint "document_review_study_idempotency_key_unique" unique ("study", "idempotency_key");
create table "evidence_item" ("id" uuid not null, "organisation" uuid not null, "study" uuid not null, "kind" varchar(255) not null, "source" uuid null, "quote" bytea not null, "theme" varchar(255) not null, "ground" varchar(255) null, "area" varchar(255) null, "step" varchar(255) null, "severity" varchar(255) null, "cited_at" timestamptz(3) not null, "idempotency_key" varchar(255) not null, primary key ("id"));
create index "evidence_item_study_kind_id_index" on "evidence_item" ("study", "kind", "id");
alter table "evidence_item" add constraint "evidence_item_study_idempotency_key_unique" unique ("study", "idempotency_key");
create table "finding" ("id" uuid not null, "organisation" uuid not null, "municipality" uuid not null, "institutions" text[] not null, "study" uuid not null, "number" int not null, "statement" text not null, "recommendation" text not null, "severity" varchar(255) not null, "ground" varchar(255) not null, "area" varchar(255) not null, "evidence" text[] not null, "shared" boolean not null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "finding_study_number_index" on "finding" ("study", "number");
alter table "finding" add constraint "finding_study_idempotency_key_unique" unique ("study", "idempotency_key");
alter table "finding" add constraint "finding_study_number_unique" unique ("study", "number");
create table "interview" ("id" uuid not null, "organisation" uuid not null, "study" uuid not null, "interviewee" varchar(255) not null, "role" varchar(255) not null, "planned_on" date not null, "language" varchar(255) not null, "interpreter" boolean not null, "consent" varchar(255) not null, "status" varchar(255) not null, "questions" jsonb not null, "answers" bytea null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "interview_study_planned_on_id_index" on "interview" ("study", "planned_on", "id");
alter table "interview" add constraint "interview_study_idempotency_key_unique" unique ("study", "idempotency_key");
create table "study" ("id" uuid not null, "organisation" uuid not null, "municipality" uuid not null, "institutions" text[] not null, "title" varchar(255) not null, "purpose" text not null, "areas" text[] not null, "grounds" text[] not null, "norms" text[] not null, "team" text[] not null, "starts_on" date not null, "ends_on" date not null, "phase" varchar(255) not null, "criteria" jsonb not null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "study_organisation_starts_on_id_index" on "study" ("organisation", "starts_on", "id");
create index "study_municipality_starts_on_id_index" on "study" ("municipality", "starts_on", "id");
create index "study_institutions_index" on "study" using gin ("institutions");
alter table "study" add constraint "study_organisation_idempotency_key_unique" unique ("organisation", "idempotency_key");
alter table "document_review" enable row level security;
alter table "document_review" force row level security;
create policy "document_review_visible_policy" on "document_review" using ("organisation" = current_setting('mikro.visible.assesses')::uuid);
alter table "evidence_item" enable row level security;
alter table "evidence_item" force row level security;
create policy "evidence_item_visible_policy" on "evidence_item" using ("organisation" = current_setting('mikro.visible.assesses')::uuid);
alter table "finding" enable row level security;
alter table "finding" force row level security;
create policy "finding_read" on "finding" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or ("shared" and ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or "institutions" @> array[current_setting('mikro.visible.organisation', true)])));
create policy "finding_added" on "finding" for insert with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
create policy "finding_changed" on "finding" for update using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid) with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
alter table "interview" enable row level security;
alter table "interview" force row level security;
create policy "interview_visible_policy" on "interview" using ("organisation" = current_setting('mikro.visible.assesses')::uuid);
alter table "study" enable row level security;
alter table "study" force row level security;
create policy "study_read" on "study" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or (true and ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or "institutions" @> array[current_setting('mikro.visible.organisation', true)])));
create policy "study_added" on "study" for insert with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
create policy "study_changed" on "study" for update using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid) with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);

create table "report_reply" ("id" uuid not null, "organisation" uuid not null, "municipality" uuid not null, "institutions" text[] not null, "study" uuid not null, "number" int not null, "author" uuid not null, "stance" varchar(255) not null, "text" text not null, "replied_at" timestamptz(3) not null, "replied_on" date not null, "idempotency_key" varchar(255) not null, primary key ("id"));
create index "report_reply_study_replied_on_id_index" on "report_reply" ("study", "replied_on", "id");
alter table "report_reply" add constraint "report_reply_author_idempotency_key_unique" unique ("author", "idempotency_key");
create table "report_section" ("id" uuid not null, "organisation" uuid not null, "study" uuid not null, "key" varchar(255) not null, "text" text not null, "version" int not null, primary key ("id"));
alter table "report_section" add constraint "report_section_study_key_unique" unique ("study", "key");
create table "study_report" ("id" uuid not null, "organisation" uuid not null, "municipality" uuid not null, "institutions" text[] not null, "study" uuid not null, "number" int not null, "final" boolean not null, "issued_on" date not null, "content" jsonb not null, "sha256" varchar(255) not null, "idempotency_key" varchar(255) not null, primary key ("id"));
alter table "study_report" add constraint "study_report_study_number_unique" unique ("study", "number");
alter table "study_report" add constraint "study_report_study_idempotency_key_unique" unique ("study", "idempotency_key");
alter table "report_reply" enable row level security;
alter table "report_reply" force row level security;
create policy "report_reply_read" on "report_reply" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or "institutions" @> array[current_setting('mikro.visible.organisation', true)]);
create policy "report_reply_added" on "report_reply" for insert with check ("author" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid and ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or "institutions" @> array[current_setting('mikro.visible.organisation', true)]));
alter table "report_section" enable row level security;
alter table "report_section" force row level security;
create policy "report_section_visible_policy" on "report_section" using ("organisation" = current_setting('mikro.visible.assesses')::uuid);
alter table "study_report" enable row level security;
alter table "study_report" force row level security;
create policy "study_report_read" on "study_report" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or (true and ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or "institutions" @> array[current_setting('mikro.visible.organisation', true)])));
create policy "study_report_added" on "study_report" for insert with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
create policy "study_report_changed" on "study_report" for update using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid) with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);

-- Nothing of a study is deleted by the application; destroying its key ends what was said in its interviews.
grant select, insert, update on study, interview, document_review, finding, report_section to equality_app;
grant select, insert on evidence_item, study_report, report_reply to equality_app;
