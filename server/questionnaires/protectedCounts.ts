import { randomInt } from 'node:crypto';
import type { Choices } from './answerSheet.entity.ts';
import type { OptionCount, QuestionnaireCounts, QuestionTable } from './counts.type.ts';
import { countsOf, type Asked } from './countsOf.ts';
import type { Question, QuestionCondition } from './question.type.ts';
import { FLOOR, isFew, rowsToHide, type Lot } from './rowsToHide.ts';

/**
 * What may leave the team. A table that fewer than five answered is hidden, be they none or four. A number that fewer
 * than five stand behind is hidden with others, drawn by lot, that no subtraction finds it. Groups are shown only
 * where each of them, those who did not say included, has five people and five answers.
 */
export function protectedCounts(
  asked: Asked,
  sheets: readonly Choices[],
  lot: Lot = (below) => randomInt(below),
): QuestionnaireCounts {
  const { answers, tables } = countsOf(asked, sheets);
  const grouping = tables.find((it) => it.question === asked.groupBy);
  const sizes = grouping ? [answers - (grouping.base ?? 0), ...grouping.counts.map(numberOf)] : [];
  const someoneStandsOut = sizes.some(isFew);
  const shown: QuestionTable[] = [];
  for (const table of tables) {
    const question = asked.questions.find(({ id }) => id === table.question);
    const source = shown.find((it) => it.question === question?.onlyIf?.question && it.row === null);
    if (!question) continue;
    const leads = leadsOf(source, question.onlyIf, asked.groupBy);
    if ((table.base ?? 0) < FLOOR || !leads.shown) shown.push(hiddenTable(table));
    else shown.push(withoutGroups(shownTable(table, question, lot), someoneStandsOut || !leads.byGroup));
  }
  return { answers: answers - (answers % FLOOR), tables: shown };
}

const numberOf = ({ count }: OptionCount) => count ?? 0;

/** Who is asked because of an answer is counted among those who gave it: where that is hidden, so is what they said. */
function leadsOf(source: QuestionTable | undefined, onlyIf: QuestionCondition | null, groupBy: Asked['groupBy']) {
  if (!onlyIf) return { shown: true, byGroup: true };
  const led = (counts: readonly OptionCount[] = []) =>
    counts.some(({ option, count }) => option === onlyIf.option && count !== null);
  return {
    shown: led(source?.counts),
    byGroup:
      source?.question === groupBy || (source?.groupsHidden === false && source.groups.every((it) => led(it.counts))),
  };
}

const hiddenTable = (table: QuestionTable): QuestionTable => ({
  ...withoutGroups(table, true),
  hidden: true,
  base: null,
  counts: [],
});

const withoutGroups = (table: QuestionTable, hidden: boolean): QuestionTable =>
  hidden && table.groups.length > 0 ? { ...table, groupsHidden: true, groups: [] } : table;

function shownTable(table: QuestionTable, { kind }: Question, lot: Lot): QuestionTable {
  const { base, counts, groups } = table;
  const several = kind === 'MULTIPLE';
  const inAll = rowsToHide({ bases: [base ?? 0], rows: counts.map((it) => [numberOf(it)]), several }, lot);
  const each = counts.map((_, row) => groups.map((it) => it.counts[row]?.count ?? 0));
  const inGroups = rowsToHide({ bases: groups.map((it) => it.base), rows: each, several }, lot, inAll);
  const without = (hidden: ReadonlySet<number>) => (it: OptionCount, row: number) =>
    hidden.has(row) ? { ...it, count: null } : it;
  return withoutGroups(
    {
      ...table,
      counts: counts.map(without(inAll)),
      groups: groups.map((it) => ({ ...it, counts: it.counts.map(without(inGroups)) })),
    },
    inGroups.size === counts.length || groups.some((it) => isFew(it.base)),
  );
}
