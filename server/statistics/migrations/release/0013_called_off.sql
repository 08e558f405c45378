-- An erratum whose moment was announced can be taken back while two have not signed it. The calendar then says so in a line more: it comes
-- never. Only that is for the statistics process to write.
grant insert on release_date to equality_release_writer;
create policy date_called_off on release_date for insert to equality_release_writer
  with check (publish_at = 'infinity' and ordinal > 0 and version !~ '\.1$');

create or replace view planned_release with (security_invoker = true) as
  select version, publish_at, ordinal from (
    select distinct on (version) version, publish_at, ordinal from release_date order by version, ordinal desc
  ) as latest where isfinite(publish_at);
