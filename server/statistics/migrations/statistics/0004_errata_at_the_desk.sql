-- Corrections are handed in at this side's own command: the facts are corrected in the transaction that keeps the erratum, and
-- its draft is built from what is kept.
alter table erratum rename column release_order to id;
alter table erratum
  add column ordinal integer generated always as identity,
  -- Why, for everyone to read. Of errata from before this it stands with the release alone.
  add column reason_da text check (reason_da <> ''),
  add column reason_en text check (reason_en <> ''),
  add column handed_in_by text check (handed_in_by <> ''),
  -- What came of building the draft; null while that is not done.
  add column outcome text check (outcome in ('DRAFTED', 'FAILED')),
  add column problem text,
  add check ((reason_da is null) = (reason_en is null));
update erratum set outcome = 'DRAFTED';

grant update (outcome, problem), delete on erratum to equality_statistician;
grant delete on erratum_cell to equality_statistician;
