import { valid } from '../platform/input.ts';
import { Invalid, type FieldProblem } from '../platform/problem.ts';
import type { Choices } from './answerSheet.entity.ts';
import type { Question } from './question.type.ts';
import {
  answerQuestionnaireInput,
  type AnswerQuestionnaireInput,
  type QuestionAnswerInput,
} from './questionnaire.inputs.ts';

export interface Sheet {
  choices: Choices;
  texts: { question: string; text: string }[];
}

/** Where the answer to a question, or to a row of a matrix, stands on a sheet. */
export const slotOf = (question: string, row: string | null): string =>
  row === null ? question : `${question}.${row}`;

/** What one person answered, as far as it was asked of them; all that is missing or unknown is named at once. */
export function sheetOf(questions: readonly Question[], input: AnswerQuestionnaireInput): Sheet {
  const written = valid(answerQuestionnaireInput, input).answers;
  const given = new Map(input.answers.map((it, index) => [it.question, { ...it, text: written[index]?.text ?? '' }]));
  const problems: FieldProblem[] = [...given.keys()]
    .filter((id) => !questions.some((it) => it.id === id))
    .map((field) => ({ field, rule: 'unknown' }));
  const sheet: Sheet = { choices: {}, texts: [] };
  for (const question of questions) {
    if (question.onlyIf && !sheet.choices[question.onlyIf.question]?.includes(question.onlyIf.option)) continue;
    const answer = given.get(question.id);
    if (answer && !fits(question, answer)) problems.push({ field: question.id, rule: 'unknown' });
    else if (!answered(sheet, question, answer) && question.required)
      problems.push({ field: question.id, rule: 'required' });
  }
  if (problems.length > 0) throw new Invalid(problems);
  if (Object.keys(sheet.choices).length === 0 && sheet.texts.length === 0)
    throw new Invalid([{ field: 'answers', rule: 'required' }]);
  return sheet;
}

type Given = QuestionAnswerInput & { text: string };

function fits({ kind, options, rows }: Question, answer: Given): boolean {
  const known = (option: string) => options.some(({ id }) => id === option);
  if (kind === 'MATRIX')
    return answer.rows.every(({ row, option }) => known(option) && rows.some(({ id }) => id === row));
  return answer.options.every(known) && (kind === 'MULTIPLE' || answer.options.length <= 1);
}

/** Puts the answer on the sheet, and says whether all of it is there. */
function answered(sheet: Sheet, { id, kind, rows }: Question, answer: Given | undefined): boolean {
  if (!answer) return false;
  if (kind === 'TEXT') {
    if (answer.text) sheet.texts.push({ question: id, text: answer.text });
    return answer.text !== '';
  }
  if (kind === 'MATRIX') {
    for (const { row, option } of answer.rows) sheet.choices[slotOf(id, row)] = [option];
    return rows.every((row) => sheet.choices[slotOf(id, row.id)]);
  }
  if (answer.options.length > 0) sheet.choices[id] = [...new Set(answer.options)];
  return answer.options.length > 0;
}
