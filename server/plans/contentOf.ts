import canonicalize from 'canonicalize';
import type { Action } from './actions/action.entity.ts';
import type { ActionPlan } from './actionPlan.entity.ts';
import type { Goal } from './goals/goal.entity.ts';
import type { EqualityIndicator } from './indicators/indicator.entity.ts';

/** What was approved, as it is read again. What is fed says so; plans that were approved earlier say nothing of it. */
export interface Approved {
  goals: readonly Pick<Goal, 'id' | 'number' | 'text'>[];
  actions: readonly Pick<Action, 'id' | 'goal' | 'institution' | 'title' | 'deadline'>[];
  indicators: readonly (Pick<
    EqualityIndicator,
    | 'id'
    | 'goal'
    | 'name'
    | 'kind'
    | 'definition'
    | 'unit'
    | 'direction'
    | 'baseline'
    | 'baselineOn'
    | 'target'
    | 'targetOn'
  > &
    Partial<Pick<EqualityIndicator, 'source' | 'asked' | 'ground' | 'area'>>)[];
}

/** All that is approved of a plan, as canonical JSON: the same plan gives the same bytes. */
export function contentOf(
  { title, study }: ActionPlan,
  goals: readonly Goal[],
  actions: readonly Action[],
  indicators: readonly EqualityIndicator[],
): string {
  return canonicalize({
    title,
    study,
    goals: goals.map(({ id, number, text }) => ({ id, number, text })),
    actions: actions.map((it) => ({
      id: it.id,
      goal: it.goal,
      finding: it.finding,
      institution: it.institution,
      title: it.title,
      responsible: it.responsible,
      deadline: it.deadline,
      budget: it.budget,
    })),
    indicators: indicators.map((it) => ({
      id: it.id,
      goal: it.goal,
      number: it.number,
      name: it.name,
      kind: it.kind,
      definition: it.definition,
      unit: it.unit,
      numerator: it.numerator,
      denominator: it.denominator,
      direction: it.direction,
      disaggregation: it.disaggregation,
      dataSource: it.dataSource,
      ...fedBy(it),
      frequency: it.frequency,
      responsible: it.responsible,
      baseline: it.baseline,
      baselineOn: it.baselineOn,
      target: it.target,
      targetOn: it.targetOn,
    })),
  }) as string;
}

/** Only what is fed says so: plans that were approved before there was anything else keep their bytes. */
const fedBy = ({ source, asked, ground, area }: EqualityIndicator) =>
  source === 'BY_HAND' ? {} : { source, asked: asked ?? null, ground: ground ?? null, area: area ?? null };
