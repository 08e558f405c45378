import type { AskedQuestionQuery, QuestionAnswerInput } from '../gql/graphql.ts';

export type Asked = NonNullable<AskedQuestionQuery['askedQuestionnaire']>;
export type AskedOne = Asked['questions'][number];
export type Words = Asked['title'];
export type Language = 'da' | 'en' | 'ar';

/** What was chosen and written so far, by question, or by `question.row` in a matrix. It lives in memory alone. */
export type Answers = { chosen: Record<string, readonly string[]>; written: Record<string, string> };

export const nothingYet: Answers = { chosen: {}, written: {} };

export const wordsIn = (language: Language, words: Words): string => words[language] ?? words.da;

/** The questions for somebody who answered so: a question that is not asked hides those that hang on it. */
export function askedOf(questions: readonly AskedOne[], { chosen }: Answers): AskedOne[] {
  const shown: AskedOne[] = [];
  for (const question of questions) {
    const { onlyIf } = question;
    const leads =
      !onlyIf || (shown.some(({ id }) => id === onlyIf.question) && chosen[onlyIf.question]?.includes(onlyIf.option));
    if (leads) shown.push(question);
  }
  return shown;
}

export const answersOf = (questions: readonly AskedOne[], { chosen, written }: Answers): QuestionAnswerInput[] =>
  questions.map(({ id, rows }) => ({
    question: id,
    options: [...(chosen[id] ?? [])],
    rows: rows.flatMap(({ id: row }) => (chosen[`${id}.${row}`] ?? []).map((option) => ({ row, option }))),
    text: written[id]?.trim() || null,
  }));
