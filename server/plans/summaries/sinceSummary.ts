import type { Context } from '../../platform/api/context.ts';
import { compared, type Compared } from '../compared.ts';
import { PlanSummary } from './planSummary.entity.ts';
import type { SummaryChange, SummaryChanges } from './summaryChanges.type.ts';
import type { SummaryAction, SummaryGoal, SummaryIndicator } from './summaryContent.type.ts';

/**
 * What citizens find different from the summary before. One that was taken back is not compared with: a change repeats
 * words and values, and those were to be read no more.
 */
export async function sinceSummary(
  { em }: Context,
  plan: string,
  goals: readonly SummaryGoal[],
): Promise<SummaryChanges | null> {
  const last = await em.findOne(PlanSummary, { plan, withdrawnOn: null }, { orderBy: { number: 'desc' } });
  if (!last) return null;
  const actionsOf = (all: readonly SummaryGoal[]) => all.flatMap((it) => it.actions);
  const indicatorsOf = (all: readonly SummaryGoal[]) => all.flatMap((it) => it.indicators);
  return {
    since: last.publishedOn,
    actions: changed(compared(actionsOf(goals), actionsOf(last.goals), idOf, sameAction)).map(
      ({ change, before, now }) => ({
        id: (now ?? before)?.id ?? '',
        title: (now ?? before)?.title ?? '',
        change,
        statusBefore: before?.status ?? null,
        statusNow: now?.status ?? null,
        deadlineBefore: before?.deadline ?? null,
        deadlineNow: now?.deadline ?? null,
      }),
    ),
    indicators: changed(compared(indicatorsOf(goals), indicatorsOf(last.goals), idOf, sameIndicator)).map(
      ({ change, before, now }) => ({
        id: (now ?? before)?.id ?? '',
        name: (now ?? before)?.name ?? '',
        unit: (now ?? before)?.unit ?? '',
        change,
        valueBefore: before?.value ?? null,
        valueNow: now?.value ?? null,
        targetBefore: before?.target ?? null,
        targetNow: now?.target ?? null,
      }),
    ),
  };
}

const idOf = ({ id }: { id: string }) => id;
const sameAction = (one: SummaryAction, other: SummaryAction) =>
  one.status === other.status && one.deadline === other.deadline;
const sameIndicator = (one: SummaryIndicator, other: SummaryIndicator) =>
  one.value === other.value && one.target === other.target && one.unit === other.unit;

function changed<T>(all: readonly Compared<T>[]): (Compared<T> & { change: SummaryChange })[] {
  return all.flatMap((it) => (it.change && it.change !== 'SAME' ? [{ ...it, change: it.change }] : []));
}
