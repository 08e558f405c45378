import type { OptionCount } from './counts.type.ts';
import type { Question } from './question.type.ts';
import type { QuestionnaireSummary } from './questionnaireSummary.entity.ts';

type Summary = Pick<QuestionnaireSummary, 'questions' | 'counts' | 'groupBy'>;

/** A result in one passage, in the words that were asked; null where too few answered for anything to be told. */
export function wordsOfResult({ questions, counts, groupBy }: Summary, id: string, row: string | null): string | null {
  const question = questions.find((it) => it.id === id);
  const table = counts.tables.find((it) => it.question === id && it.row === row);
  if (!question || !table || table.hidden) return null;
  const grouping = questions.find((it) => it.id === groupBy);
  const about = question.rows.find((it) => it.id === row)?.text.da;
  return [
    [question.text.da, about].filter(Boolean).join(' – '),
    lineOf(question, table.base, table.counts),
    ...table.groups
      .filter((it) => it.option !== null && it.base > 0)
      .map((it) => `${nameOf(grouping, it.option)}: ${lineOf(question, it.base, it.counts)}`),
  ].join('\n');
}

const nameOf = (question: Question | undefined, option: string | null) =>
  question?.options.find((it) => it.id === option)?.text.da ?? '–';

const lineOf = (question: Question, base: number | null, counts: readonly OptionCount[]) =>
  `n = ${base}; ${counts.map((it) => `${nameOf(question, it.option)}: ${it.count ?? 'vises ikke'}`).join(', ')}`;
