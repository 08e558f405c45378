-- Hidden cells whose number reached the threshold and was withheld. Everywhere else they are hidden cells like any other, so the
-- API, which reads all the rest, has no right to this table. The auditor has, now and whenever it attacks these cells again.
create table withheld_cell (
  release_version text not null,
  id text collate "C" not null,
  primary key (release_version, id)
);

create trigger withheld_kept_1 after insert on withheld_cell referencing new table as changed
  for each statement execute function refuse_change_in_release();
create trigger withheld_kept_2 after update on withheld_cell referencing old table as changed
  for each statement execute function refuse_change_in_release();
create trigger withheld_kept_3 after delete on withheld_cell referencing old table as changed
  for each statement execute function refuse_change_in_release();
create trigger withheld_not_emptied before truncate on withheld_cell for each statement execute function refuse_truncate();

grant select, insert, delete on withheld_cell to equality_release_writer;
alter table withheld_cell enable row level security;
create policy withheld_written on withheld_cell to equality_release_writer using (true) with check (true);
