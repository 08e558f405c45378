-- No table is made by form, by kind of hate crime or by who told of it, so none of them is kept here.
alter table incident_fact drop column form, drop column hate_crime_type;
alter table person_fact drop column reporter_role;

create or replace function close_quarter(it text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  execute format('drop table if exists %I', 'token_' || it);
  insert into frozen_quarter values (it) on conflict do nothing;
  delete from inbox where quarter = it and set_aside is not null;
  with old as (
    delete from incident_fact where quarter = it returning *
  )
  insert into incident_fact (id, quarter, municipality, ground_mask, area, source, incident_year, delay_band, duplicate)
    select gen_random_uuid() as id, quarter, municipality, ground_mask, area, source, incident_year, delay_band, duplicate
    from old order by id;
  with old as (
    delete from person_fact p where year = left(it, 4)::smallint
      and not exists (select from token t where t.fragment = 'person' and t.fact = p.id)
    returning *
  )
  insert into person_fact (id, year, ground_mask, age_band, gender)
    select gen_random_uuid() as id, year, ground_mask, age_band, gender from old order by id;
end $$;
