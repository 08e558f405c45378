import type { FieldProblem } from '../platform/problem.ts';
import type { AskedText, Question } from './question.type.ts';

interface Asked {
  title: AskedText;
  introduction: AskedText;
  questions: readonly Question[];
  groupBy: string | null | undefined;
}

const BY_CHOICE: readonly Question['kind'][] = ['SINGLE', 'MULTIPLE', 'SCALE'];
const ONE_OF: readonly Question['kind'][] = ['SINGLE', 'SCALE'];

/** What stands between a draft and its answerers, each at its field. Danish is whole; other languages may fall back on it. */
export function gapsIn({ title, introduction, questions, groupBy }: Asked): FieldProblem[] {
  const grouping = questions.find(({ id }) => id === groupBy);
  return [
    ...unsaid('title', title),
    ...unsaid('introduction', introduction),
    ...(questions.length === 0 ? [{ field: 'questions', rule: 'required' }] : []),
    ...questions.flatMap((it, index) => gapsInOne(it, questions.slice(0, index), `questions.${index}`)),
    ...(groupBy && !ONE_OF.includes(grouping?.kind ?? 'TEXT') ? [{ field: 'groupBy', rule: 'unknown' }] : []),
  ];
}

function gapsInOne(question: Question, before: readonly Question[], at: string): FieldProblem[] {
  const { id, kind, text, options, rows, onlyIf } = question;
  const choices = kind === 'TEXT' ? options.length === 0 : options.length >= 2;
  const broken: [string, string, boolean][] = [
    ['text', 'repeated_id', before.some((it) => it.id === id) || repeats(options) || repeats(rows)],
    ['options', 'two_options', !choices || (kind === 'SCALE' && options.length !== 5)],
    ['rows', 'rows', (kind === 'MATRIX') !== rows.length > 0],
    ['onlyIf', 'condition', !isKnown(onlyIf, before)],
  ];
  return [
    ...unsaid(`${at}.text`, text),
    ...options.flatMap((it, index) => unsaid(`${at}.options.${index}`, it.text)),
    ...rows.flatMap((it, index) => unsaid(`${at}.rows.${index}`, it.text)),
    ...broken.flatMap(([field, rule, holds]) => (holds ? [{ field: `${at}.${field}`, rule }] : [])),
  ];
}

function isKnown(onlyIf: Question['onlyIf'], before: readonly Question[]): boolean {
  if (!onlyIf) return true;
  const source = before.find((it) => it.id === onlyIf.question && BY_CHOICE.includes(it.kind));
  return Boolean(source?.options.some((it) => it.id === onlyIf.option));
}

const unsaid = (field: string, { da }: AskedText): FieldProblem[] => (da ? [] : [{ field, rule: 'required' }]);

const repeats = (options: readonly { id: string }[]) => new Set(options.map(({ id }) => id)).size < options.length;
