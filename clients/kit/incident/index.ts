export * from './IncidentForm.tsx';
export * from './IncidentSummary.tsx';
export * from './StatisticsPreviewCard.tsx';
export { checkIncident, incidentFieldErrors } from './checkIncident.ts';
export { draftOf, emptyIncident, incidentListIds, incidentLists, incidentWords, inputOf, labelIn } from './incident.ts';
export type { IncidentCodes, IncidentDraft, IncidentLists } from './incident.ts';
