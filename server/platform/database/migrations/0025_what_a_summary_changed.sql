-- What a summary of a plan tells differently from the one before; null for the first, and for those published before this was told.
alter table plan_summary add column "changes" jsonb null;
