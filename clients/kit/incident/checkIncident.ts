import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ruleMessage } from '../api/rules.ts';
import { hasValue, tellsForms, tellsHateCrime, type IncidentDraft } from './incident.ts';

export type Errors = Readonly<Record<string, string>>;

const shapes: Record<string, RegExp> = {
  DAY: /^\d{4}-\d\d-\d\d$/,
  MONTH: /^\d{4}-(0[1-9]|1[0-2])$/,
  QUARTER: /^\d{4}-Q[1-4]$/,
  YEAR: /^\d{4}$/,
};

function* rulesBroken(it: IncidentDraft): Generator<[field: string, rule: string]> {
  if (!it.kind) yield ['kind', 'required'];
  if (!it.grounds.length) yield ['grounds', 'required'];
  if (tellsForms(it.kind) && !it.forms.length) yield ['forms', 'required'];
  if (tellsHateCrime(it.kind)) {
    if (!it.hateCrime.offence) yield ['hateCrime.offence', 'required'];
    if (!it.hateCrime.biasMotivations.length) yield ['hateCrime.biasMotivations', 'required'];
  }
  for (const field of ['area', 'place'] as const) if (!it[field]) yield [field, 'required'];
  if (!it.when.precision) yield ['when.precision', 'required'];
  else if (hasValue(it.when.precision)) {
    if (it.when.value === '') yield ['when.value', 'required'];
    else if (!shapes[it.when.precision]?.test(it.when.value ?? '')) yield ['when.value', 'date_format'];
  }
  if (!it.reporterRole) yield ['reporterRole', 'required'];
}

/** A list of "Fill this in" leads nowhere, so each field says what it wants. */
const wanted: Record<string, MessageDescriptor> = {
  kind: msg`Choose what the person experienced.`,
  grounds: msg`Choose at least one ground.`,
  forms: msg`Choose at least one form.`,
  'hateCrime.offence': msg`Choose the kind of crime.`,
  'hateCrime.biasMotivations': msg`Choose at least one bias.`,
  area: msg`Choose the municipal service.`,
  place: msg`Choose the kind of place.`,
  'when.precision': msg`Choose when it happened.`,
  'when.value': msg`Write when it happened.`,
  reporterRole: msg`Choose who told of it.`,
};

/** What cannot even be asked of the server, under the field names in which the server would refuse it. */
export function checkIncident(draft: IncidentDraft, i18n: I18n, path = 'incident'): Errors {
  const say = (field: string, rule: string) => i18n._((rule === 'required' && wanted[field]) || ruleMessage(rule, {}));
  return Object.fromEntries([...rulesBroken(draft)].map(([field, rule]) => [`${path}.${field}`, say(field, rule)]));
}

/** The fields of the form in reading order; a fault deeper in one of them (`grounds.0.ground`) is shown at it. */
const fields = [
  'kind', 'grounds', 'forms', 'hateCrime.offence', 'hateCrime.biasMotivations', 'area', 'place', 'municipality',
  'when.precision', 'when.value', 'reporterRole', 'ageBand', 'gender',
]; // prettier-ignore

const home = (field: string, path: string) => {
  const inside = field.slice(path.length + 1);
  if (inside === 'hateCrime') return 'hateCrime.offence';
  if (inside === 'when') return 'when.precision';
  return fields.find((it) => inside === it || inside.startsWith(`${it}.`));
};

export function errorAt(errors: Errors, path: string, field: string): string | undefined {
  return Object.entries(errors).find(([name]) => name.startsWith(`${path}.`) && home(name, path) === field)?.[1];
}

/** For an ErrorSummary: every error in reading order, each leading to the field that shows it. */
export function incidentFieldErrors(errors: Errors, path = 'incident'): { id: string; message: string }[] {
  return fields.flatMap((field) => {
    const message = errorAt(errors, path, field);
    return message ? [{ id: `${path}.${field}`, message }] : [];
  });
}
