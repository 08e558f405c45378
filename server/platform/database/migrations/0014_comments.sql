-- NGOs that were asked read one draft report, and say what they think of it.
alter table "study_report" add column "commenters" text[] not null default '{}';
alter table "study_report" alter column "commenters" drop default;
drop policy "study_report_read" on "study_report";
create policy "study_report_read" on "study_report" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or "institutions" @> array[current_setting('mikro.visible.organisation', true)] or "commenters" @> array[current_setting('mikro.visible.organisation', true)]);

create table "report_comment" ("id" uuid not null, "organisation" uuid not null, "municipality" uuid not null, "institutions" text[] not null, "study" uuid not null, "report" uuid not null, "number" int not null, "author" uuid not null, "asked_on" date not null, "text" text not null, "written" boolean not null, "written_on" date null, "closed" boolean not null, "version" int not null, primary key ("id"));
create index "report_comment_study_index" on "report_comment" ("study");
create index "report_comment_author_asked_on_id_index" on "report_comment" ("author", "asked_on", "id");
alter table "report_comment" add constraint "report_comment_report_author_unique" unique ("report", "author");
alter table "report_comment" enable row level security;
alter table "report_comment" force row level security;
create policy "report_comment_read" on "report_comment" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "author" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or ("written" and ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or "institutions" @> array[current_setting('mikro.visible.organisation', true)])));
create policy "report_comment_added" on "report_comment" for insert with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
create policy "report_comment_changed" on "report_comment" for update using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "author" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid) with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "author" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);

-- Of a report nothing changes but who may comment on it; of a comment what the NGO says, until the last report.
grant update ("commenters") on study_report to equality_app;
grant select, insert, update ("text", "written", "written_on", "closed", "version") on report_comment to equality_app;
