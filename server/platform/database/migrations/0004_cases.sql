-- Nothing of casework is deleted by the application; erasing a case destroys its key. The journal is only ever added to.
grant select, insert, update on inquiry, "case", person, case_counter to equality_app;
grant select, insert on journal_entry to equality_app;
grant select, insert, delete on search_word to equality_app;

-- The number of a case, per organisation and year in Denmark: `2026-0042`. The counter's row stays locked until the
-- case is kept, so numbers have no gaps and no two cases share one.
create function number_case() returns trigger language plpgsql as $$
declare
  opened integer := extract(year from new.opened_at at time zone 'Europe/Copenhagen');
  drawn integer;
begin
  insert into case_counter as it (organisation, year, last) values (new.organisation, opened, 1)
    on conflict (organisation, year) do update set last = it.last + 1
    returning last into drawn;
  new.number := opened || '-' || lpad(drawn::text, greatest(4, length(drawn::text)), '0');
  return new;
end $$;

create trigger case_numbered before insert on "case" for each row execute function number_case();
