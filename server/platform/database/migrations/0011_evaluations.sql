-- Impact assessment, part 3.
create table "evaluation" ("id" uuid not null, "organisation" uuid not null, "municipality" uuid not null, "institutions" text[] not null, "plan" uuid not null, "number" int not null, "evaluated_on" date not null, "actions" jsonb not null, "indicators" jsonb not null, "lessons" text not null, "next_steps" text not null, "issued_on" date null, "sha256" varchar(255) null, "idempotency_key" varchar(255) not null, "version" int not null, primary key ("id"));
create index "evaluation_municipality_evaluated_on_id_index" on "evaluation" ("municipality", "evaluated_on", "id");
alter table "evaluation" add constraint "evaluation_plan_number_unique" unique ("plan", "number");
alter table "evaluation" add constraint "evaluation_plan_idempotency_key_unique" unique ("plan", "idempotency_key");
alter table "evaluation" enable row level security;
alter table "evaluation" force row level security;
create policy "evaluation_read" on "evaluation" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid or "institutions" @> array[current_setting('mikro.visible.organisation', true)]);
create policy "evaluation_added" on "evaluation" for insert with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
create policy "evaluation_changed" on "evaluation" for update using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid) with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);

grant select, insert, update on evaluation to equality_app;
