import type { Context } from '../../platform/api/context.ts';
import { Invalid } from '../../platform/problem.ts';
import { summaryList } from '../../questionnaires/listings.ts';
import type { Question } from '../../questionnaires/question.type.ts';
import { listedRow } from '../../platform/database/listing.rows.ts';
import type { ActionPlan } from '../actionPlan.entity.ts';
import type { EqualityIndicator } from './indicator.entity.ts';
import type { AskedSourceInput, IndicatorSourceFields } from './source.inputs.ts';
import type { Asked } from './source.type.ts';

type Source = Pick<EqualityIndicator, 'source' | 'asked' | 'ground' | 'area'>;

const nothing = { asked: null, ground: null, area: null };

/** Where an indicator's values come from. A source can only name what is about the plan's own municipality. */
export async function sourceOf(
  inside: Context,
  plan: Pick<ActionPlan, 'municipality'>,
  { source = 'BY_HAND', asked, cell }: IndicatorSourceFields,
): Promise<Source> {
  if (source === 'BY_HAND') return { ...nothing, source };
  if (source === 'PUBLISHED_STATISTICS') {
    const ground = cell?.ground ?? null;
    const area = cell?.area ?? null;
    // No table crosses them in a municipality: the lattice has the one or the other.
    if (Boolean(ground) === Boolean(area)) throw new Invalid([{ field: 'cell', rule: 'one_cell' }]);
    return { ...nothing, source, ground, area };
  }
  if (!asked) throw new Invalid([{ field: 'asked', rule: 'required' }]);
  return { ...nothing, source, asked: await askedOf(inside, plan, asked) };
}

async function askedOf(
  inside: Context,
  { municipality }: Pick<ActionPlan, 'municipality'>,
  { questionnaire, question: id, row: rowId, options }: AskedSourceInput,
): Promise<Asked> {
  const found = await listedRow(inside, summaryList, questionnaire);
  const summary = found?.municipality === municipality ? found : null;
  const question = summary?.questions.find((it) => it.id === id);
  const row = rowId ? question?.rows.find((it) => it.id === rowId) : null;
  const unknown = (field: string) => new Invalid([{ field: `asked.${field}`, rule: 'unknown' }]);
  if (!summary) throw unknown('questionnaire');
  if (!question || question.kind === 'TEXT') throw unknown('question');
  if (row === undefined || (question.kind === 'MATRIX') !== Boolean(row)) throw unknown('row');
  const counted = countedOf(question, options);
  if (!counted) throw unknown('options');
  return {
    questionnaire,
    question: question.id,
    row: row?.id ?? null,
    options: counted.map((it) => it.id),
    words: {
      question: question.text.da,
      row: row?.text.da ?? null,
      answers: question.options.map((it) => it.text.da),
      counted: counted.map((it) => it.text.da),
    },
    institutions: summary.institutions.toSorted(),
  };
}

/** Whoever can choose several would be counted several times: there one answer counts. */
function countedOf({ kind, options }: Question, chosen: readonly string[]) {
  const counted = options.filter(({ id }) => chosen.includes(id));
  const most = kind === 'MULTIPLE' ? 1 : options.length;
  return counted.length > 0 && counted.length === new Set(chosen).size && counted.length <= most ? counted : null;
}
