import type { Choices } from './answerSheet.entity.ts';
import type { AnswerGroup, OptionCount, QuestionnaireCounts } from './counts.type.ts';
import type { Question } from './question.type.ts';
import { slotOf } from './sheetOf.ts';

export interface Asked {
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
