import * as v from 'valibot';
import type { IncidentFacts } from '../incidents/incident.ts';
import { delayBandOf } from '../taxonomy/delayBands.ts';
import type { Duplicate } from '../taxonomy/duplicates.ts';
import { noPlace, statisticsGeo } from '../taxonomy/geography.ts';
import { encodeGrounds } from '../taxonomy/groundMask.ts';
import { quarterOf, yearOf, type Quarter } from '../taxonomy/quarter.ts';
import type { Source } from '../taxonomy/sources.ts';
import { incidentFact, personFact, type IncidentFact, type PersonFact } from './contract.ts';

/** A citizen's report, an NGO's inquiry or a municipality's registration, as it stands. */
export interface Registered {
  source: Source;
  quarter: Quarter;
  /** Null once it is withdrawn. */
  incident: IncidentFacts | null;
  duplicate: Duplicate;
}

export interface Sent {
  incident: IncidentFact | null;
  person: PersonFact | null;
}

/** Whether it makes any figure larger. */
export const isCounted = ({ incident, duplicate }: Registered): boolean =>
  incident !== null && duplicate !== 'CONFIRMED';

/**
 * What statistics hold of a registration, in two fragments that share no key: nothing of what is withdrawn, and of a
 * confirmed duplicate only that there was one, without its person. What is sent and what a preview shows both come
 * from here, so they cannot differ.
 */
export function sentOf(registered: Registered): Sent {
  const { incident } = registered;
  if (!incident) return { incident: null, person: null };
  const fragments = anonymise({ ...registered, incident });
  return isCounted(registered) ? fragments : { ...fragments, person: null };
}

/** The quarter an incident lies in, when the person knows that much. */
function incidentQuarter({ precision, value }: IncidentFacts['when']): Quarter | null {
  if (precision === 'QUARTER') return value as Quarter;
  if (precision === 'DAY') return quarterOf(new Date(`${value}T12:00:00Z`));
  if (precision === 'MONTH') return quarterOf(new Date(`${value}-15T12:00:00Z`));
  return null;
}

function incidentYear({ precision, value }: IncidentFacts['when'], registered: Quarter): number | null {
  if (precision === 'ONGOING') return yearOf(registered);
  return value ? Number(value.slice(0, 4)) : null;
}

/**
 * Field by field, coarsened. Both fragments are parsed by the contract; a value outside it throws, and the change that
 * caused it is not made.
 */
function anonymise({ source, quarter, incident, duplicate }: Registered & { incident: IncidentFacts }) {
  const groundMask = encodeGrounds(incident.grounds.map(({ ground }) => ground));
  return {
    incident: v.parse(incidentFact, {
      quarter,
      municipality: incident.municipality ? statisticsGeo(incident.municipality) : noPlace,
      groundMask,
      area: incident.area,
      source,
      incidentYear: incidentYear(incident.when, quarter),
      delayBand:
        incident.when.precision === 'ONGOING' ? 'SAME_QUARTER' : delayBandOf(incidentQuarter(incident.when), quarter),
      duplicate,
    }),
    person: v.parse(personFact, {
      year: yearOf(quarter),
      groundMask,
      ageBand: incident.ageBand,
      gender: incident.gender,
    }),
  };
}
