-- By when a questionnaire is meant to close, and an organisation's comment is wanted: neither ends by itself on that day.
alter table "questionnaire" add column "closes_on" date null;
alter table "report_comment" add column "wanted_by" date null;

-- A request that was not answered can be taken back; what was said stays.
create policy "report_comment_removed" on "report_comment" for delete using ((not "written" and ("organisation" = nullif(current_setting('mikro.visible.assesses', true), '')::uuid)));
grant delete on report_comment to equality_app;
