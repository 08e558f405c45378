-- What a municipality tells citizens of a plan.
create table "plan_summary" ("id" uuid not null, "organisation" uuid not null, "municipality" uuid not null, "plan" uuid not null, "number" int not null, "title" varchar(255) not null, "introduction" text not null, "goals" jsonb not null, "published_on" date not null, "stands" boolean not null, "withdrawn_on" date null, "withdrawn_because" text null, "sha256" varchar(255) not null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "plan_summary_published_on_id_index" on "plan_summary" ("published_on", "id");
create index "plan_summary_municipality_published_on_id_index" on "plan_summary" ("municipality", "published_on", "id");
create unique index "plan_summary_plan_stands" on "plan_summary" ("plan") where "stands";
alter table "plan_summary" add constraint "plan_summary_plan_number_unique" unique ("plan", "number");
alter table "plan_summary" add constraint "plan_summary_plan_idempotency_key_unique" unique ("plan", "idempotency_key");
alter table "plan_summary" enable row level security;
alter table "plan_summary" force row level security;
create policy "plan_summary_read" on "plan_summary" for select using ("stands" or "organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
create policy "plan_summary_added" on "plan_summary" for insert with check ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
create policy "plan_summary_changed" on "plan_summary" for update using ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid) with check ("municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);

-- What was published stays as it was; it can only cease to stand.
grant select, insert on plan_summary to equality_app;
grant update ("stands", "withdrawn_on", "withdrawn_because", "version") on plan_summary to equality_app;
