import type { Answers } from './draft.ts';

export type Step =
  | 'kind'
  | 'grounds'
  | 'how'
  | 'forms'
  | 'offence'
  | 'bias'
  | 'municipality'
  | 'area'
  | 'place'
  | 'when'
  | 'role'
  | 'about'
  | 'account'
  | 'check';

const namesNone: readonly string[] = ['UNKNOWN', 'UNDISCLOSED'];

export const namedGrounds = ({ grounds }: Answers) => grounds.filter((it) => !namesNone.includes(it));
export const isDiscrimination = ({ kind }: Answers): boolean => kind === 'DISCRIMINATION' || kind === 'BOTH';
export const isHateCrime = ({ kind }: Answers): boolean => kind === 'HATE_CRIME' || kind === 'BOTH';

/** The questions that these answers lead to, in order. */
export function planFor(answers: Answers): Step[] {
  const hateCrime = isHateCrime(answers);
  const asked: [Step, boolean][] = [
    ['kind', true],
    ['grounds', true],
    ['how', namedGrounds(answers).length > 0],
    // Before the first answer the plan is that of the shorter way: an estimate in words may be a little low.
    ['forms', !answers.kind || isDiscrimination(answers)],
    ['offence', hateCrime],
    ['bias', hateCrime],
    ['municipality', true],
    ['area', true],
    ['place', answers.municipality !== 'ONLINE'],
    ['when', true],
    ['role', true],
    ['about', true],
    ['account', true],
    ['check', true],
  ];
  return asked.flatMap(([step, is]) => (is ? [step] : []));
}

/** Where somebody may stand: never beyond a question that they have not met. */
export function stepAllowed(asked: unknown, answers: Answers, seen: readonly Step[]): Step {
  const plan = planFor(answers);
  const wanted = plan.findIndex((it) => it === asked);
  const firstUnseen = plan.findIndex((it) => !seen.includes(it));
  return plan[Math.max(0, Math.min(wanted, firstUnseen === -1 ? plan.length : firstUnseen))] ?? 'kind';
}

/** Once all questions were met, a change leads back to the answers, or to what the change or the server newly asks. */
export function stepAfter(
  step: Step,
  answers: Answers,
  seen: readonly Step[],
  faults: Partial<Record<Step, string>>,
): Step {
  const plan = planFor(answers);
  const open = plan.find((it) => it !== 'check' && it !== step && (!seen.includes(it) || faults[it]));
  const wasAtTheEnd = seen.includes('account');
  return wasAtTheEnd ? (open ?? 'check') : (plan[plan.indexOf(step) + 1] ?? 'check');
}
