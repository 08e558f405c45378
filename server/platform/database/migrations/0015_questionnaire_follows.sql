-- A questionnaire can ask again what an earlier one asked.
alter table questionnaire add column follows uuid null;
alter table questionnaire_summary add column follows uuid null;
