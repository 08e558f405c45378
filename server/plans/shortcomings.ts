import type { Action } from './actions/action.entity.ts';
import type { EqualityIndicator } from './indicators/indicator.entity.ts';

export const shortcomings = [
  'no_action',
  'no_outcome_indicator',
  'no_finding',
  'no_responsible',
  'no_baseline',
  'no_baseline_date',
  'no_target',
  'no_target_date',
] as const;
export type ShortcomingRule = (typeof shortcomings)[number];

/** What stands between a plan and its approval. Without a subject it is the plan itself that lacks something. */
export interface Shortcoming {
  rule: ShortcomingRule;
  action: string | null;
  indicator: string | null;
}

type Acts = Pick<Action, 'id' | 'finding' | 'responsible'>;
type Aims = Pick<EqualityIndicator, 'id' | 'kind' | 'responsible' | 'baseline' | 'baselineOn' | 'target' | 'targetOn'>;

/**
 * One chain or none: every action answers a finding, every indicator has a start, an aim, a date and somebody who
 * measures, and at least one of them shows what citizens notice.
 */
export function shortcomingsOf(actions: readonly Acts[], indicators: readonly Aims[]): Shortcoming[] {
  const plan = (rule: ShortcomingRule): Shortcoming => ({ rule, action: null, indicator: null });
  return [
    ...(actions.length === 0 ? [plan('no_action')] : []),
    ...(indicators.some(({ kind }) => kind === 'OUTCOME') ? [] : [plan('no_outcome_indicator')]),
    ...actions.flatMap((it) =>
      [...(it.finding ? [] : ['no_finding' as const]), ...(it.responsible ? [] : ['no_responsible' as const])].map(
        (rule) => ({ rule, action: it.id, indicator: null }),
      ),
    ),
    ...indicators.flatMap((it) =>
      [
        ...(it.responsible ? [] : ['no_responsible' as const]),
        ...(typeof it.baseline === 'number' ? [] : ['no_baseline' as const]),
        ...(it.baselineOn ? [] : ['no_baseline_date' as const]),
        ...(typeof it.target === 'number' ? [] : ['no_target' as const]),
        ...(it.targetOn ? [] : ['no_target_date' as const]),
      ].map((rule) => ({ rule, action: null, indicator: it.id })),
    ),
  ];
}
