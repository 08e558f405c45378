import { anIncident } from '../incidents/incident.fixture.ts';
import type { IncidentFacts } from '../incidents/incident.ts';
import type { RegisterCitizenInquiryInput } from './registration.inputs.ts';

/** A telephone call about a school, as an officer registers it. */
export const aRegistration = (
  changed: Partial<Omit<RegisterCitizenInquiryInput, 'incident'>> & { incident?: Partial<IncidentFacts> } = {},
) => ({
  idempotencyKey: crypto.randomUUID(),
  channel: 'PHONE' as const,
  ...changed,
  incident: anIncident(changed.incident),
});
