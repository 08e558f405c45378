import type { Connection } from '../../platform/worker.ts';
import type { Quarter } from '../../taxonomy/quarter.ts';
import type { IncidentCubeRow, PersonCubeRow } from '../count.ts';
import { yearsIn, type Scope } from './scopes.ts';
import type { Facts } from './world.ts';

/** What was counted of the years that scopes are about, as far as it was registered by then. It stays in the auditor's memory. */
export async function factsOf(statistics: Connection, scopes: readonly Scope[], until: Quarter): Promise<Facts> {
  const years = yearsIn(scopes);
  const incidents = await statistics.query<IncidentCubeRow>(
    `select quarter, municipality, ground_mask as "groundMask", area, source,
       incident_year as "incidentYear", delay_band as "delayBand", duplicate, count(*)::int as n
     from incident_fact where left(quarter, 4) = any($1) and quarter <= $2 group by 1, 2, 3, 4, 5, 6, 7, 8
     order by 1, 2, 3, 4, 5, 6, 7, 8`,
    [years, until],
  );
  const persons = await statistics.query<PersonCubeRow>(
    `select year, ground_mask as "groundMask", age_band as "ageBand", gender, count(*)::int as n
     from person_fact where year = any($1) group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    [years],
  );
  return { incidents: incidents.rows, persons: persons.rows };
}
