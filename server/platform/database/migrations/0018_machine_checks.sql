-- A page or file that a machine reads and measures for a document review.
create table "machine_check" ("id" uuid not null, "organisation" uuid not null, "study" uuid not null, "document_review" uuid not null, "source" varchar(255) not null, "address" text null, "state" varchar(255) not null, "reason" varchar(255) null, "tries" int not null, "reading" jsonb null, "ordered_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "idempotency_key" varchar(255) not null, primary key ("id"));
create index "machine_check_document_review_ordered_at_id_index" on "machine_check" ("document_review", "ordered_at", "id");
create index "machine_check_state_ordered_at_id_index" on "machine_check" ("state", "ordered_at", "id");
alter table "machine_check" add constraint "machine_check_document_review_idempotency_key_unique" unique ("document_review", "idempotency_key");
create table "machine_check_file" ("id" uuid not null, "organisation" uuid not null, "bytes" bytea not null, primary key ("id"));
alter table "machine_check" enable row level security;
alter table "machine_check" force row level security;
create policy "machine_check_read" on "machine_check" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
create policy "machine_check_added" on "machine_check" for insert with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
alter table "machine_check_file" enable row level security;
alter table "machine_check_file" force row level security;
create policy "machine_check_file_read" on "machine_check_file" for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);
create policy "machine_check_file_added" on "machine_check_file" for insert with check ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid);

-- The application orders a check and hands a file over; what was found, and the end of the file, is the reader's side alone.
grant select, insert on machine_check to equality_app;
grant insert on machine_check_file to equality_app;
grant usage on schema public to equality_checks;
grant select, update (state, reason, tries, reading, finished_at) on machine_check to equality_checks;
grant select, delete on machine_check_file to equality_checks;
create policy machine_check_worked on machine_check to equality_checks using (true) with check (true);
create policy machine_check_file_worked on machine_check_file to equality_checks using (true);
