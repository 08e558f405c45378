import type { Quarter } from '../taxonomy/quarter.ts';
import {
  countCells,
  countsIncident,
  countsPerson,
  figuresOf,
  tallyOfIncident,
  tallyOfPerson,
  type Figures,
  type IncidentCubeRow,
  type PersonCubeRow,
} from './count.ts';

/** The true counts of registrations that lie in no database. */
export const countRegistrations = (
  quarter: Quarter,
  incidents: readonly IncidentCubeRow[],
  persons: readonly PersonCubeRow[],
): Map<string, number> =>
  countCells(
    quarter,
    figuresOf(quarter).map((figures) => ({
      figures,
      tallies: [
        ...incidents
          .filter((it) => countsIncident(figures, it) || happenedIn(figures, it))
          .map((it) => ({ ...tallyOfIncident(it), n: it.n })),
        ...persons.filter((it) => countsPerson(figures, it)).map((it) => ({ ...tallyOfPerson(it), n: it.n })),
      ],
    })),
  );

/** A year of incidents counts what was registered of it. */
const happenedIn = ({ table, period }: Figures, { incidentYear, duplicate }: IncidentCubeRow) =>
  table.basis === 'INC' && `${incidentYear}` === period && duplicate !== 'CONFIRMED';
