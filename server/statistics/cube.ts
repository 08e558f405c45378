import { endsYear, yearOf, type Quarter } from '../taxonomy/quarter.ts';
import { lattice } from '../taxonomy/latticeTables.ts';
import { countCells, type IncidentCubeRow, type PersonCubeRow, type RipeCubeRow } from './count.ts';
import { periodOf } from './lattice.ts';
import type { Connection } from '../platform/worker.ts';

/**
 * The true count of each cell of a quarter's release. PostgreSQL groups, so no fact leaves it; what it returns goes
 * into `protect` and nowhere else.
 */
export async function trueCounts(statistics: Connection, quarter: Quarter): Promise<Map<string, number>> {
  const from: Quarter = endsYear(quarter) ? `${yearOf(quarter)}-Q1` : quarter;
  const incidents = await statistics.query<IncidentCubeRow>(
    `select quarter, municipality, ground_mask as "groundMask", area, source,
       incident_year as "incidentYear", delay_band as "delayBand", duplicate, count(*)::int as n
     from incident_fact where quarter between $1 and $2 group by 1, 2, 3, 4, 5, 6, 7, 8`,
    [from, quarter],
  );
  const persons = await statistics.query<PersonCubeRow>(
    `select year, ground_mask as "groundMask", age_band as "ageBand", gender, count(*)::int as n
     from person_fact where $2 and year = $1 group by 1, 2, 3, 4`,
    [yearOf(quarter), endsYear(quarter)],
  );
  return countCells(quarter, incidents.rows, persons.rows, await ripe(statistics, quarter));
}

/** What happened in the years that have ripened by this quarter, of all that was registered from their beginning until now. */
async function ripe(statistics: Connection, quarter: Quarter): Promise<RipeCubeRow[]> {
  const years = new Set(
    lattice.tables.filter(({ basis }) => basis === 'INC').flatMap((table) => periodOf(table, quarter) ?? []),
  );
  const { rows } = await statistics.query<RipeCubeRow>(
    `select incident_year as "incidentYear", municipality, ground_mask as "groundMask", area, count(*)::int as n
     from incident_fact
     where incident_year = any($1::smallint[]) and quarter between incident_year || '-Q1' and $2
       and duplicate <> 'CONFIRMED'
     group by 1, 2, 3, 4`,
    [[...years], quarter],
  );
  return rows;
}
