import type { ActionPlan } from '../plans/actionPlan.entity.ts';
import { takenValues } from '../plans/measurements/fedValues.ts';
import type { SetIndicatorInput } from '../plans/indicators/indicator.inputs.ts';
import { setIndicator } from '../plans/indicators/setIndicator.ts';
import { sourceOf } from '../plans/indicators/sourceOf.ts';
import { acting, dayBefore, once, type Story } from './story.ts';

type Aim = Omit<
  SetIndicatorInput,
  'idempotencyKey' | 'goal' | 'baseline' | 'baselineOn' | 'target' | 'targetOn' | 'disaggregation'
>;

const understood = (questionnaire: string): Aim => ({
  name: 'Borgere, der bliver forstået ved skranken',
  kind: 'OUTCOME',
  definition: 'Andelen, der svarer “Ja” til, om de blev forstået ved skranken.',
  unit: '%',
  numerator: 'Borgere, der svarer ja',
  denominator: 'Borgere, der svarer på spørgsmålet',
  direction: 'UP',
  dataSource: 'Et spørgsmål i et spørgeskema',
  source: 'QUESTIONNAIRE',
  asked: { questionnaire, question: 'understood', options: ['yes'] },
  frequency: 'YEARLY',
  responsible: 'Leder af borgerservice',
});

const told: Aim = {
  name: 'Registreringer i kommunen, der nævner etnisk oprindelse',
  kind: 'PROCESS',
  definition:
    'Registreringer i et kvartal. Tallet viser, om borgere kender vejen til at fortælle, ikke hvor ofte det sker.',
  unit: 'registreringer',
  direction: 'UP',
  dataSource: 'Offentliggjort statistik',
  source: 'PUBLISHED_STATISTICS',
  cell: { ground: 'ETHNIC_ORIGIN' },
  frequency: 'QUARTERLY',
  responsible: 'Ligebehandlingskonsulent',
};

interface Fed {
  plan: ActionPlan;
  goals: readonly string[];
  questionnaire: string;
  monthsAgo: number;
}

/** Two that take their values by themselves: one from what citizens answered, one from the published statistics. */
export async function tellFedIndicators(story: Story, { plan, goals, questionnaire, monthsAgo }: Fed): Promise<void> {
  const officer = acting(story, 'anOfficer', monthsAgo);
  const aims = [
    { ...understood(questionnaire), goal: goals[0] ?? '', further: 25 },
    { ...told, goal: goals[2] ?? '', further: 12 },
  ];
  for (const { further, ...aim } of aims) {
    const values = await takenValues(officer, { ...plan, ...(await sourceOf(officer, plan, aim)) });
    // Where nothing is published yet, as in a test, the story goes on from an invented start.
    const start = values.findLast(({ value }) => value !== null);
    const baseline = start?.value ?? 20;
    await setIndicator(officer, {
      ...once(),
      ...aim,
      disaggregation: [],
      baseline,
      baselineOn: start?.measuredOn ?? dayBefore(story, monthsAgo),
      target: Math.round(baseline + further),
      targetOn: dayBefore(story, -4),
    });
  }
}
