import { Invalid, type FieldProblem } from '../platform/problem.ts';
import { isCode } from '../taxonomy/codeList.ts';
import { municipalities } from '../taxonomy/municipalities.ts';
import { dayOf, quarterOf } from '../taxonomy/quarter.ts';
import type { IncidentFacts, Precision } from './incident.ts';
import type { IncidentInput } from './incident.type.ts';

const shapes: Record<Precision, RegExp | null> = {
  DAY: /^\d{4}-\d\d-\d\d$/,
  MONTH: /^\d{4}-(0[1-9]|1[0-2])$/,
  QUARTER: /^\d{4}-Q[1-4]$/,
  YEAR: /^\d{4}$/,
  ONGOING: null,
  UNKNOWN: null,
};
const EARLIEST_YEAR = 1950;

function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Text compares as time does within one precision, so "not in the future" is a comparison with today, cut alike. */
function isFuture(precision: Precision, value: string, now: Date): boolean {
  if (precision === 'QUARTER') return value > quarterOf(now);
  return value > dayOf(now).slice(0, value.length);
}

function* problemsOfTime({ precision, value }: IncidentInput['when'], now: Date): Generator<FieldProblem> {
  const field = 'when.value';
  const shape = shapes[precision];
  if (!shape) return;
  if (!value) yield { field, rule: 'required' };
  else if (!shape.test(value) || (precision === 'DAY' && !isRealDay(value))) yield { field, rule: 'date_format' };
  else if (Number(value.slice(0, 4)) < EARLIEST_YEAR)
    yield { field, rule: 'too_early', params: { limit: EARLIEST_YEAR } };
  else if (isFuture(precision, value, now)) yield { field, rule: 'in_future' };
}

function* problemsOf(input: IncidentInput, now: Date): Generator<FieldProblem> {
  const codes = input.grounds.map(({ ground }) => ground);
  if (codes.length === 0) yield { field: 'grounds', rule: 'required' };
  if (new Set(codes).size < codes.length) yield { field: 'grounds', rule: 'distinct' };
  if (codes.length > 1 && codes.some((code) => code === 'UNKNOWN' || code === 'UNDISCLOSED')) {
    yield { field: 'grounds', rule: 'stands_alone' };
  }
  if (input.kind !== 'HATE_CRIME' && input.forms.length === 0) yield { field: 'forms', rule: 'required' };
  if (input.kind !== 'DISCRIMINATION' && !input.hateCrime) yield { field: 'hateCrime', rule: 'required' };
  if (input.hateCrime?.biasMotivations.length === 0) yield { field: 'hateCrime.biasMotivations', rule: 'required' };
  if (input.municipality && !isCode(municipalities, input.municipality)) {
    yield { field: 'municipality', rule: 'unknown_municipality' };
  }
  yield* problemsOfTime(input.when, now);
}

/** The input as it is stored, or one refusal that names every field to change, under `at` (the incident's own field). */
export function factsOf(input: IncidentInput, now: Date, at = 'incident'): IncidentFacts {
  const problems = [...problemsOf(input, now)].map((it) => ({ ...it, field: `${at}.${it.field}` }));
  if (problems.length > 0) throw new Invalid(problems);
  const { precision, value } = input.when;
  return {
    kind: input.kind,
    grounds: input.grounds.map(({ ground, perceived, byAssociation }) => ({ ground, perceived, byAssociation })),
    forms: input.kind === 'HATE_CRIME' ? [] : [...new Set(input.forms)],
    hateCrime:
      input.kind === 'DISCRIMINATION' || !input.hateCrime
        ? null
        : { offence: input.hateCrime.offence, biasMotivations: [...new Set(input.hateCrime.biasMotivations)] },
    area: input.area,
    place: input.place,
    municipality: input.municipality ?? null,
    when: { precision, value: shapes[precision] ? value : null },
    reporterRole: input.reporterRole,
    ageBand: input.ageBand ?? 'UNKNOWN',
    gender: input.gender ?? 'UNKNOWN',
  };
}
