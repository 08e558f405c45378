-- A value is never replaced: a correction is a row beside it, and one of a day stands.
alter table measurement drop constraint measurement_indicator_measured_on_unique;
alter table measurement add column "number" int not null default 1, add column "stands" boolean not null default true, add column "recorded_as" varchar(255) null, add column "recorded_on" date null, add column "reason" text null;
alter table measurement alter column "number" drop default, alter column "stands" drop default;
alter table measurement add constraint "measurement_indicator_measured_on_number_unique" unique ("indicator", "measured_on", "number");
create unique index "measurement_indicator_measured_on_stands" on "measurement" ("indicator", "measured_on") where "stands";
revoke update on measurement from equality_app;
grant update ("stands") on measurement to equality_app;

-- Where the values of an indicator come from: people, a question of a questionnaire, or a cell of the published statistics.
alter table equality_indicator add column "source" varchar(255) not null default 'BY_HAND', add column "asked" jsonb null, add column "ground" varchar(255) null, add column "area" varchar(255) null;
alter table equality_indicator alter column "source" drop default;
create index "equality_indicator_municipality_name_id_index" on "equality_indicator" ("municipality", "name", "id");
create index "equality_indicator_organisation_name_id_index" on "equality_indicator" ("organisation", "name", "id");
create index "questionnaire_summary_municipality_closed_on_id_index" on "questionnaire_summary" ("municipality", "closed_on", "id");
