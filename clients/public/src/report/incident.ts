import type { IncidentInput } from '../gql/graphql.ts';
import type { Answers } from './draft.ts';
import { isDiscrimination, isHateCrime, type Step } from './plan.ts';

const orUnknown = <Code extends string>(codes: readonly Code[]): (Code | 'UNKNOWN')[] =>
  codes.length ? [...codes] : ['UNKNOWN'];

/** What is sent: an unanswered question is UNKNOWN, and an answer to a question that fell away is left out. */
export function incidentOf(answers: Answers): IncidentInput {
  const { kind, municipality, precision = 'UNKNOWN', times } = answers;
  if (!kind) throw new Error('A report says at least what happened.');
  const somewhere = municipality !== 'ONLINE' && municipality !== 'UNKNOWN';
  return {
    kind,
    grounds: orUnknown(answers.grounds).map((ground) => ({
      ground,
      perceived: answers.perceived.includes(ground),
      byAssociation: answers.byAssociation.includes(ground),
    })),
    forms: isDiscrimination(answers) ? orUnknown(answers.forms) : [],
    hateCrime: isHateCrime(answers)
      ? { offence: answers.offence ?? 'UNSPECIFIED', biasMotivations: orUnknown(answers.bias) }
      : null,
    area: answers.area ?? 'UNKNOWN',
    place: municipality === 'ONLINE' ? 'ONLINE' : (answers.place ?? 'UNKNOWN'),
    municipality: (somewhere && municipality) || null,
    when: { precision, value: times[precision] ?? null },
    reporterRole: answers.role ?? 'UNKNOWN',
    ageBand: answers.ageBand ?? 'UNKNOWN',
    gender: answers.gender ?? 'UNKNOWN',
  };
}

// The server names the field; the person needs the question.
const questions: readonly [prefix: string, step: Step][] = [
  ['incident.kind', 'kind'],
  ['incident.grounds', 'grounds'],
  ['incident.forms', 'forms'],
  ['incident.hateCrime.bias', 'bias'],
  ['incident.hateCrime', 'offence'],
  ['incident.municipality', 'municipality'],
  ['incident.area', 'area'],
  ['incident.place', 'place'],
  ['incident.when', 'when'],
  ['incident.reporterRole', 'role'],
  ['incident.ageBand', 'about'],
  ['incident.gender', 'about'],
  ['account', 'account'],
];

export const stepOfField = (field: string): Step | undefined =>
  questions.find(([prefix]) => field.startsWith(prefix))?.[1];
