-- Corrections of frozen facts: which, for which version, and which cells they changed. As confidential as the facts.
create table erratum (
  version text not null check (version ~ '^\d{4}-Q[1-4]\.\d+$'),
  -- More may be found wrong before a version is out.
  release_order uuid not null,
  changed integer not null check (changed > 0),
  corrections jsonb not null,
  on_day date not null,
  primary key (version, release_order)
);
create table erratum_cell (
  version text not null,
  cell text collate "C" not null,
  primary key (version, cell)
);
grant select, insert on erratum, erratum_cell to equality_statistician;
