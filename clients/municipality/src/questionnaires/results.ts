import { wordsIn, type AskedLocale, type CellValue } from '#kit';
import type { Results_SummaryFragment } from '../gql/graphql.ts';

export type Summary = Results_SummaryFragment;
export type ResultTable = Summary['counts']['tables'][number];
export type Shown = { base: number; counts: ResultTable['counts'] };

/** What everybody answered, or one group of them; null where that is hidden. */
export function shownOf(table: ResultTable, group: string | null): Shown | null {
  if (group === null)
    return table.hidden || typeof table.base !== 'number' ? null : { base: table.base, counts: table.counts };
  const found = table.groups.find(({ option }) => option === group);
  return found ? { base: found.base, counts: found.counts } : null;
}

export const questionOf = ({ questions }: Summary, { question }: ResultTable) =>
  questions.find(({ id }) => id === question);

/** The question, and the row of a matrix, in the reader's language as far as it was asked in it. */
export function nameOf(summary: Summary, table: ResultTable, language: AskedLocale): string {
  const question = questionOf(summary, table);
  const row = question?.rows.find(({ id }) => id === table.row);
  return [question?.text, row?.text].flatMap((it) => (it ? [wordsIn(language, it)] : [])).join(' – ');
}

export function optionName(summary: Summary, table: ResultTable, option: string, language: AskedLocale): string {
  const text = questionOf(summary, table)?.options.find(({ id }) => id === option)?.text;
  return text ? wordsIn(language, text) : option;
}

/** All that is shown, one number a line; what is hidden is a gap, as on the page. */
export function linesOf(
  summary: Summary,
  language: AskedLocale,
  words: { headings: readonly string[]; everyone: string; unsaid: string },
): CellValue[][] {
  const grouping = summary.questions.find(({ id }) => id === summary.groupBy);
  const groupName = (option: string | null | undefined) => {
    const text = grouping?.options.find(({ id }) => id === option)?.text;
    return text ? wordsIn(language, text) : words.unsaid;
  };
  return [
    [...words.headings],
    ...summary.counts.tables.flatMap((table) =>
      [{ name: words.everyone, base: table.base ?? null, counts: table.counts }]
        .concat(table.groups.map((it) => ({ name: groupName(it.option), base: it.base, counts: it.counts })))
        .flatMap(({ name, base, counts }) =>
          (counts.length
            ? counts
            : (questionOf(summary, table)?.options ?? []).map(({ id }) => ({ option: id, count: null }))
          ).map(({ option, count }): CellValue[] => [
            nameOf(summary, table, language),
            name,
            optionName(summary, table, option, language),
            count ?? null,
            base,
          ]),
        ),
    ),
  ];
}
