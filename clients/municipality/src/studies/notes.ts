import type { Consent, Interview_InterviewFragment, InterviewStatus } from '../gql/graphql.ts';

/** What an assessor types during an interview: an answer for each question, and notes that answer none. */
export type Notes = { answers: Readonly<Record<string, string>>; consent: Consent; status: InterviewStatus };

/** The server's name for notes that answer no question. */
export const FREE = 'free';

export const notesOf = ({ answers, consent, status }: Interview_InterviewFragment): Notes => ({
  answers: Object.fromEntries(answers.map(({ question, text }) => [question, text])),
  consent,
  status,
});

export const answersOf = ({ answers }: Notes) =>
  Object.entries(answers).map(([question, text]) => ({ question, text }));

const written = (notes: Notes) => answersOf(notes).filter(({ text }) => text.trim());

/** Whether two windows say the same. */
export function same(a: Notes, b: Notes): boolean {
  const [some, others] = [written(a), written(b)];
  return (
    a.consent === b.consent &&
    a.status === b.status &&
    some.length === others.length &&
    some.every(({ question, text }) => b.answers[question] === text)
  );
}

/** Nothing of either is lost: where they differ, one stands below the other. */
export function together(mine: Notes, theirs: Notes): Notes {
  const answers: Record<string, string> = { ...theirs.answers };
  for (const { question, text } of written(mine)) {
    const other = answers[question]?.trim() ? answers[question] : '';
    answers[question] = !other || text.includes(other) ? text : other.includes(text) ? other : `${other}\n\n${text}`;
  }
  return { ...mine, answers };
}
