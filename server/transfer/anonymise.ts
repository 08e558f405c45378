import * as v from 'valibot';
import type { IncidentFacts } from '../incidents/incident.ts';
import { delayBandOf } from '../taxonomy/delayBands.ts';
import type { Duplicate } from '../taxonomy/duplicates.ts';
import { noPlace, statisticsGeo } from '../taxonomy/geography.ts';
import { encodeGrounds } from '../taxonomy/groundMask.ts';
import { quarterOf, yearOf, type Quarter } from '../taxonomy/quarter.ts';
import type { Source } from '../taxonomy/sources.ts';
import { incidentFact, personFact, type IncidentFact, type PersonFact } from './contract.ts';

export interface Registered {
  source: Source;
  quarter: Quarter;
  incident: IncidentFacts;
  duplicate: Duplicate;
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
 * What statistics receive from a registration: field by field, coarsened, in two fragments that share no key. Both are
 * parsed by the contract; a value outside it throws, and the change that caused it is not made.
 */
export function anonymise({ source, quarter, incident, duplicate }: Registered): {
  incident: IncidentFact;
  person: PersonFact;
} {
  const groundMask = encodeGrounds(incident.grounds.map(({ ground }) => ground));
  return {
    incident: v.parse(incidentFact, {
      quarter,
      municipality: incident.municipality ? statisticsGeo(incident.municipality) : noPlace,
      groundMask,
      area: incident.area,
      form: incident.kind === 'HATE_CRIME' ? 'HATE_CRIME' : (incident.forms[0] ?? 'UNKNOWN'),
      hateCrimeType: incident.hateCrime?.offence ?? null,
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
      reporterRole: incident.reporterRole,
    }),
  };
}
