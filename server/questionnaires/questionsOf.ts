import { valid } from '../platform/input.ts';
import { Invalid, type FieldProblem } from '../platform/problem.ts';
import type { AskedText, Question, QuestionOption } from './question.type.ts';
import { questionnaireFields, type QuestionnaireFields } from './questionnaire.inputs.ts';

const numbered: QuestionOption[] = ['1', '2', '3', '4', '5'].map((id) => ({ id, text: { da: id, en: id, ar: id } }));
const BY_CHOICE: readonly Question['kind'][] = ['SINGLE', 'MULTIPLE', 'SCALE'];

/** What is asked, once it can be asked: every reference leads back to an earlier question, every language has its words. */
export function questionsOf(input: object): QuestionnaireFields {
  const fields = valid(questionnaireFields, input);
  const questions = fields.questions.map((it) => ({
    ...it,
    options: it.kind === 'SCALE' && it.options.length === 0 ? numbered : it.options,
  }));
  const problems = [
    ...untranslated(fields),
    ...questions.flatMap((it, index) =>
      rulesBroken(it, questions.slice(0, index)).map((rule) => ({ field: `questions.${index}`, rule })),
    ),
  ];
  const grouping = questions.find(({ id }) => id === fields.groupBy);
  if (fields.groupBy && !['SINGLE', 'SCALE'].includes(grouping?.kind ?? ''))
    problems.push({ field: 'groupBy', rule: 'unknown' });
  if (problems.length > 0) throw new Invalid(problems);
  return { ...fields, questions };
}

function rulesBroken({ id, kind, options, rows, onlyIf }: Question, before: readonly Question[]): string[] {
  const choices = kind === 'TEXT' ? options.length === 0 : options.length >= 2;
  const condition = onlyIf && before.find((it) => it.id === onlyIf.question);
  const known =
    condition && BY_CHOICE.includes(condition.kind) && condition.options.some((it) => it.id === onlyIf.option);
  return [
    ...(before.some((it) => it.id === id) || repeats(options) || repeats(rows) ? ['repeated_id'] : []),
    ...(choices && (kind !== 'SCALE' || options.length === 5) ? [] : ['options']),
    ...((kind === 'MATRIX') === rows.length > 0 ? [] : ['rows']),
    ...(onlyIf && !known ? ['condition'] : []),
  ];
}

const repeats = (options: readonly { id: string }[]) => new Set(options.map(({ id }) => id)).size < options.length;

function untranslated({ title, introduction, languages, questions }: QuestionnaireFields): FieldProblem[] {
  const more = languages.filter((it) => it !== 'DA').map((it) => (it === 'EN' ? 'en' : 'ar'));
  const lacks = (text: AskedText) => more.some((language) => !text[language]);
  const rule = 'untranslated';
  return [
    ...(lacks(title) ? [{ field: 'title', rule }] : []),
    ...(lacks(introduction) ? [{ field: 'introduction', rule }] : []),
    ...questions.flatMap(({ text, options, rows }, index) =>
      [text, ...[...options, ...rows].map((it) => it.text)].some(lacks) ? [{ field: `questions.${index}`, rule }] : [],
    ),
  ];
}
