import type { Answers, AskedOne } from '#kit';
import type { AskedQuestionQuery, QuestionAnswerInput } from '../gql/graphql.ts';

export type Asked = NonNullable<AskedQuestionQuery['askedQuestionnaire']>;

export const answersOf = (questions: readonly AskedOne[], { chosen, written }: Answers): QuestionAnswerInput[] =>
  questions.map(({ id, rows }) => ({
    question: id,
    options: [...(chosen[id] ?? [])],
    rows: rows.flatMap(({ id: row }) => (chosen[`${id}.${row}`] ?? []).map((option) => ({ row, option }))),
    text: written[id]?.trim() || null,
  }));

/** What was written, as it can be kept elsewhere when it could not be sent. */
export const writtenOf = (questions: readonly AskedOne[], { written }: Answers): string =>
  questions.flatMap(({ id, text }) => (written[id]?.trim() ? [`${text.da}\n${written[id].trim()}`] : [])).join('\n\n');
