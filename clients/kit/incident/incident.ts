import type { Option } from '../ui/index.ts';

type Kind = 'DISCRIMINATION' | 'HATE_CRIME' | 'BOTH';

/** The classification as the API gives it back; codes are words from the lists. */
export type IncidentCodes = {
  kind: Kind;
  grounds: readonly { ground: string; perceived: boolean; byAssociation: boolean }[];
  forms: readonly string[];
  hateCrime?: { offence: string; biasMotivations: readonly string[] } | null;
  area: string;
  place: string;
  municipality?: string | null;
  when: { precision: string; value?: string | null };
  reporterRole: string;
  ageBand: string;
  gender: string;
};

/** The same while somebody fills it in: '' is not answered yet, and what a changed mind hides is kept. */
export type IncidentDraft = {
  kind: Kind | '';
  grounds: readonly { ground: string; perceived: boolean; byAssociation: boolean }[];
  forms: readonly string[];
  hateCrime: { offence: string; biasMotivations: readonly string[] };
  area: string;
  place: string;
  municipality: string;
  /** A value of null is something typed that is no date. */
  when: { precision: string; value: string | null };
  reporterRole: string;
  ageBand: string;
  gender: string;
};

export const emptyIncident = (start: Partial<IncidentDraft> = {}): IncidentDraft => ({
  kind: '',
  grounds: [],
  forms: [],
  hateCrime: { offence: '', biasMotivations: [] },
  area: '',
  place: '',
  municipality: '',
  when: { precision: '', value: '' },
  reporterRole: '',
  ageBand: '',
  gender: '',
  ...start,
});

export const draftOf = (it: IncidentCodes): IncidentDraft => ({
  ...it,
  // Copied field by field where the cache's own names would otherwise travel back to the server.
  grounds: it.grounds.map(({ ground, perceived, byAssociation }) => ({ ground, perceived, byAssociation })),
  hateCrime: { offence: it.hateCrime?.offence ?? '', biasMotivations: it.hateCrime?.biasMotivations ?? [] },
  municipality: it.municipality ?? '',
  when: { precision: it.when.precision, value: it.when.value ?? '' },
});

export const tellsForms = (kind: string) => kind !== 'HATE_CRIME';
export const tellsHateCrime = (kind: string) => kind === 'HATE_CRIME' || kind === 'BOTH';
export const hasValue = (precision: string) => ['DAY', 'MONTH', 'QUARTER', 'YEAR'].includes(precision);

/** A finished draft as an app's own `IncidentInput`. Its codes come from the API's lists, so the app may name its type. */
export function inputOf<IncidentInput>(draft: IncidentDraft): IncidentInput {
  return {
    kind: draft.kind,
    grounds: draft.grounds,
    forms: tellsForms(draft.kind) ? draft.forms : [],
    hateCrime: tellsHateCrime(draft.kind) ? draft.hateCrime : null,
    area: draft.area,
    place: draft.place,
    municipality: draft.municipality || null,
    when: { precision: draft.when.precision, value: hasValue(draft.when.precision) ? draft.when.value : null },
    reporterRole: draft.reporterRole,
    ageBand: draft.ageBand || null,
    gender: draft.gender || null,
  } as IncidentInput;
}

export const incidentListIds = [
  'grounds',
  'forms',
  'areas',
  'places',
  'offences',
  'bias-motivations',
  'reporter-roles',
  'age-bands',
  'genders',
] as const;

export type IncidentListId = (typeof incidentListIds)[number];
export type IncidentLists = Readonly<Record<IncidentListId, readonly Option[]>>;

type CodeListAnswer = { id: string; codes: readonly { code: string; label: string; description?: string | null }[] };

/** `codeLists(ids: incidentListIds) { id codes { code label description } }` as the form wants it. */
export function incidentLists(answer: readonly CodeListAnswer[]): IncidentLists {
  const of = (id: IncidentListId) =>
    (answer.find((it) => it.id === id)?.codes ?? []).map(({ code, label, description }) => ({
      value: code,
      label,
      hint: description ?? undefined,
    }));
  return Object.fromEntries(incidentListIds.map((id) => [id, of(id)])) as Record<IncidentListId, Option[]>;
}

/** The classification in words, as a form and a summary want it; municipalities in the order of the Danish alphabet. */
export const incidentWords = (answer: {
  codeLists: readonly CodeListAnswer[];
  municipalities: readonly { code: string; name: string }[];
}) => ({
  lists: incidentLists(answer.codeLists),
  municipalities: answer.municipalities
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'da')),
});

export const labelIn = (list: readonly Option[], code: string) => list.find((it) => it.value === code)?.label ?? code;
