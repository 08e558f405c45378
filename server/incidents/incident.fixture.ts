import type { IncidentFacts } from './incident.ts';

/** A school that treats a child less favourably; every field with an honest default. */
export const anIncident = (changed: Partial<IncidentFacts> = {}): IncidentFacts => ({
  kind: 'DISCRIMINATION',
  grounds: [{ ground: 'ETHNIC_ORIGIN', perceived: false, byAssociation: false }],
  forms: ['DIRECT'],
  hateCrime: null,
  area: 'SCHOOL',
  place: 'SCHOOL',
  municipality: '101',
  when: { precision: 'MONTH', value: '2026-01' },
  reporterRole: 'VICTIM',
  ageBand: 'UNKNOWN',
  gender: 'UNKNOWN',
  ...changed,
});
