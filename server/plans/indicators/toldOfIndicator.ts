import { valid } from '../../platform/input.ts';
import { Invalid } from '../../platform/problem.ts';
import { indicatorInput, type SetIndicatorInput } from './indicator.inputs.ts';

/** What an indicator is, checked. */
export function toldOfIndicator(input: Omit<SetIndicatorInput, 'idempotencyKey' | 'goal'>) {
  const { name, definition, unit, numerator, denominator, disaggregation, dataSource, responsible } = valid(
    indicatorInput,
    input,
  );
  if (input.source === 'QUESTIONNAIRE' && unit !== '%') throw new Invalid([{ field: 'unit', rule: 'percent' }]);
  return {
    name,
    definition,
    unit,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    disaggregation,
    dataSource,
    responsible: responsible ?? null,
    kind: input.kind,
    direction: input.direction,
    frequency: input.frequency,
    baseline: input.baseline ?? null,
    baselineOn: input.baselineOn ?? null,
    target: input.target ?? null,
    targetOn: input.targetOn ?? null,
  };
}
