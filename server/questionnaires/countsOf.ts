import type { Choices } from './answerSheet.entity.ts';
import type { AnswerGroup, OptionCount, QuestionnaireCounts, QuestionTable } from './counts.type.ts';
import type { Question } from './question.type.ts';
import { slotOf } from './sheetOf.ts';

/** As few as this may stand behind a number that leaves the team. */
const FLOOR = 5;

interface Asked {
  questions: readonly Question[];
  groupBy: string | null | undefined;
}

/** What was chosen, counted exactly: for assessors. */
export function countsOf({ questions, groupBy }: Asked, sheets: readonly Choices[]): QuestionnaireCounts {
  const groups = groupsOf(questions, groupBy, sheets);
  return {
    answers: sheets.length,
    tables: slotsOf(questions).map(({ question, row, slot }) => ({
      question: question.id,
      row,
      hidden: false,
      ...counted(question, slot, sheets),
      groupsHidden: false,
      groups:
        groupBy === question.id
          ? []
          : groups.map((it) => ({ option: it.option, ...counted(question, slot, it.sheets) })),
    })),
  };
}

/**
 * What may leave the team: a table that fewer than five answered is hidden, be they none or four; and the groups are
 * shown only where each of them, those who did not say included, has at least five people and at least five answers.
 * Groups part the same people in one way only, so whatever is subtracted from whatever else, five stand behind it.
 */
export function protectedCounts(asked: Asked, sheets: readonly Choices[]): QuestionnaireCounts {
  const { answers, tables } = countsOf(asked, sheets);
  const groups = groupsOf(asked.questions, asked.groupBy, sheets);
  const someoneStandsOut = groups.some((it) => isFew(it.sheets.length));
  return { answers: answers - (answers % FLOOR), tables: tables.map((it) => shown(it, someoneStandsOut)) };
}

function shown(table: QuestionTable, someoneStandsOut: boolean): QuestionTable {
  if ((table.base ?? 0) < FLOOR)
    return { ...table, hidden: true, base: null, counts: [], groupsHidden: table.groups.length > 0, groups: [] };
  const groupsHidden = table.groups.length > 0 && (someoneStandsOut || table.groups.some(({ base }) => isFew(base)));
  return { ...table, groupsHidden, groups: groupsHidden ? [] : table.groups };
}

const isFew = (people: number) => people > 0 && people < FLOOR;

const slotsOf = (questions: readonly Question[]) =>
  questions
    .filter(({ kind }) => kind !== 'TEXT')
    .flatMap((question) =>
      (question.kind === 'MATRIX' ? question.rows.map(({ id }) => id) : [null]).map((row) => ({
        question,
        row,
        slot: slotOf(question.id, row),
      })),
    );

function groupsOf(questions: readonly Question[], groupBy: string | null | undefined, sheets: readonly Choices[]) {
  const grouping = questions.find(({ id }) => id === groupBy);
  if (!grouping) return [];
  return [...grouping.options.map(({ id }) => id), null].map((option) => ({
    option,
    sheets: sheets.filter((it) => (it[grouping.id]?.[0] ?? null) === option),
  }));
}

function counted(
  { options }: Question,
  slot: string,
  sheets: readonly Choices[],
): Pick<AnswerGroup, 'base' | 'counts'> {
  const answers = sheets.flatMap((it) => (it[slot] ? [it[slot]] : []));
  const counts: OptionCount[] = options.map(({ id }) => ({
    option: id,
    count: answers.filter((it) => it.includes(id)).length,
  }));
  return { base: answers.length, counts };
}
