import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { checkIncident, emptyIncident, incidentFieldErrors, today, type IncidentDraft } from '#kit';

export type Draft = {
  /** Null while what stands there is no date. */
  receivedOn: string | null;
  channel: string;
  incident: IncidentDraft;
  receipt: string;
};

export type Errors = Readonly<Record<string, string>>;

export const emptyDraft = (municipality: string): Draft => ({
  receivedOn: today(),
  channel: '',
  incident: emptyIncident({ municipality }),
  receipt: '',
});

/** What the server could not even read. Everything else is the server's to judge. */
export function checkDraft(draft: Draft, i18n: I18n): Errors {
  return {
    ...(draft.receivedOn === null && { receivedOn: i18n._(msg`Write a date, such as 14 3 2026.`) }),
    ...(!draft.channel && { channel: i18n._(msg`Choose how the inquiry came.`) }),
    ...checkIncident(draft.incident, i18n),
  };
}

export function fieldErrors(errors: Errors) {
  const own = (field: string) => (errors[field] ? [{ id: field, message: errors[field] }] : []);
  return [...own('receivedOn'), ...own('channel'), ...incidentFieldErrors(errors), ...own('receipt')];
}
