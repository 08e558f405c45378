import { idOf } from '../demo/people.ts';
import type { RecordFindingInput } from './findings/finding.inputs.ts';
import type { PlanStudyInput } from './study.inputs.ts';

/** A study of a library that is also a citizens' service desk. */
export const aStudy = (changed: Partial<PlanStudyInput> = {}): PlanStudyInput => ({
  idempotencyKey: crypto.randomUUID(),
  title: 'Adgang til borgerservice i Nordvest',
  purpose: 'Om alle borgere får den samme hjælp ved skranken og på nettet.',
  institutions: [idOf('library')],
  areas: ['CITIZEN_SERVICE', 'CULTURE_LEISURE'],
  grounds: ['ETHNIC_ORIGIN', 'DISABILITY', 'AGE'],
  norms: ['Forvaltningsloven § 7', 'Lov om etnisk ligebehandling § 3', 'Lov om webtilgængelighed'],
  team: [idOf('anAssessor')],
  startsOn: '2026-02-01',
  endsOn: '2026-06-30',
  ...changed,
});

export const anInterview = (study: string, changed: object = {}) => ({
  idempotencyKey: crypto.randomUUID(),
  study,
  interviewee: 'EMPLOYEE' as const,
  role: 'medarbejder ved skranken',
  plannedOn: '2026-02-20',
  language: 'da',
  interpreter: false,
  questions: ['Hvad gør I, når en borger ikke taler dansk?', 'Hvem får I sjældent besøg af?'],
  ...changed,
});

export const aGuide = (changed: object = {}) => ({
  idempotencyKey: crypto.randomUUID(),
  interviewee: 'EMPLOYEE' as const,
  language: 'da',
  title: 'Ved skranken',
  questions: ['Hvem møder du?', 'Hvem kommer ikke?'],
  ...changed,
});

export const aDocument = (study: string, changed: object = {}) => ({
  idempotencyKey: crypto.randomUUID(),
  study,
  kind: 'WEBSITE' as const,
  title: 'Bestil pas',
  address: 'https://nordvest.example/pas',
  edition: null,
  datedOn: '2025-11-01',
  sha256: null,
  reviewedOn: '2026-02-12',
  checks: [
    { check: 'LANGUAGES' as const, answer: 'NO' as const, note: 'Kun dansk.' },
    { check: 'COMPLAINT_ROUTE' as const, answer: 'PARTLY' as const, note: 'Står på en anden side.' },
  ],
  conclusion: 'Siden forudsætter, at man læser dansk og har MitID.',
  ...changed,
});

export const evidenceOf = (study: string, changed: object = {}) => ({
  idempotencyKey: crypto.randomUUID(),
  study,
  quote: 'Vi må bede dem komme igen med en, der kan oversætte.',
  theme: 'tolkning',
  ground: 'ETHNIC_ORIGIN' as const,
  area: 'CITIZEN_SERVICE' as const,
  step: 'MEETING' as const,
  severity: 'SERIOUS' as const,
  ...changed,
});

export const aFinding = (
  study: string,
  evidence: string[],
  changed: Partial<RecordFindingInput> = {},
): RecordFindingInput => ({
  idempotencyKey: crypto.randomUUID(),
  study,
  statement: 'Borgere, der ikke taler dansk, bliver sendt hjem efter en tolk.',
  recommendation: 'Giv skranken adgang til telefontolkning.',
  severity: 'SERIOUS',
  ground: 'ETHNIC_ORIGIN',
  area: 'CITIZEN_SERVICE',
  evidence,
  ...changed,
});
