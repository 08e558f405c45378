import type { AgeBand } from '../taxonomy/ageBands.ts';
import type { Area } from '../taxonomy/areas.ts';
import type { BiasMotivation } from '../taxonomy/biasMotivations.ts';
import type { Form } from '../taxonomy/forms.ts';
import type { Gender } from '../taxonomy/genders.ts';
import type { Ground } from '../taxonomy/grounds.ts';
import type { Offence } from '../taxonomy/offences.ts';
import type { Place } from '../taxonomy/places.ts';
import type { ReporterRole } from '../taxonomy/reporterRoles.ts';

export const incidentKinds = ['DISCRIMINATION', 'HATE_CRIME', 'BOTH'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export const precisions = ['DAY', 'MONTH', 'QUARTER', 'YEAR', 'ONGOING', 'UNKNOWN'] as const;
export type Precision = (typeof precisions)[number];

/** What happened, as citizen, NGO and municipality all describe it: codes only. Stored as one JSON column of its owner. */
export interface IncidentFacts {
  kind: IncidentKind;
  grounds: { ground: Ground; perceived: boolean; byAssociation: boolean }[];
  forms: Form[];
  hateCrime: { offence: Offence; biasMotivations: BiasMotivation[] } | null;
  area: Area;
  place: Place;
  /** The municipality's code; null when it happened online or nobody knows where. */
  municipality: string | null;
  /** As precisely as the person knows it: `2025-03-31`, `2025-03`, `2025-Q1`, `2025`, or nothing. */
  when: { precision: Precision; value: string | null };
  reporterRole: ReporterRole;
  ageBand: AgeBand;
  gender: Gender;
}
