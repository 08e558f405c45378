import type { PlanActionInput } from './actions/action.inputs.ts';
import type { SetIndicatorInput } from './indicators/indicator.inputs.ts';

export const anAction = (goal: string, changed: Partial<PlanActionInput> = {}): PlanActionInput => ({
  idempotencyKey: crypto.randomUUID(),
  goal,
  title: 'Telefontolk ved skranken',
  responsible: 'Leder af borgerservice',
  deadline: '2026-09-01',
  budget: 60_000,
  ...changed,
});

export const anIndicator = (goal: string, changed: Partial<SetIndicatorInput> = {}): SetIndicatorInput => ({
  idempotencyKey: crypto.randomUUID(),
  goal,
  name: 'Borgere, der sendes hjem uden hjælp',
  kind: 'OUTCOME',
  definition: 'Borgere, der må komme igen, fordi de ikke blev forstået.',
  unit: '%',
  numerator: 'Borgere, der sendes hjem',
  denominator: 'Borgere i skranken i en optalt uge',
  direction: 'DOWN',
  disaggregation: ['sprog'],
  dataSource: 'Optælling i uge 10 og 40',
  frequency: 'HALF_YEARLY',
  responsible: 'Souschef',
  baseline: 12,
  baselineOn: '2026-03-01',
  target: 3,
  targetOn: '2027-03-01',
  ...changed,
});
