-- A passage whose person took consent back is kept, and neither shown nor stood on.
alter table evidence_item add column withdrawn boolean not null default false;
alter table evidence_item alter column withdrawn drop default;
grant update (withdrawn) on evidence_item to equality_app;

alter table document_review alter column address type text;

-- What was approved as a whole, and how it is judged, is the municipality's and the assessors'.
alter table plan_version drop column institutions cascade;
alter table evaluation drop column institutions cascade;
create policy plan_version_read on plan_version for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
create policy evaluation_read on evaluation for select using ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid or "municipality" = nullif(current_setting('mikro.visible.organisation', true), '')::uuid);
