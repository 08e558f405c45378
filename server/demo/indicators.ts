import type { SetIndicatorInput } from '../plans/indicators/indicator.inputs.ts';

type Aim = Pick<
  SetIndicatorInput,
  'name' | 'kind' | 'definition' | 'unit' | 'direction' | 'dataSource' | 'frequency' | 'responsible' | 'disaggregation'
> & { numerator?: string; denominator?: string; baseline: number; target: number };

export interface ToldIndicator extends Aim {
  /** Which goal it measures, by its place in the plan. */
  goal: number;
  /** What it came to since: every third month for quarterly ones, else every sixth; the oldest first. */
  values: readonly number[];
}

const brokenDownByNothing: string[] = [];
const halfYearly = { frequency: 'HALF_YEARLY' as const, disaggregation: brokenDownByNothing };
const quarterly = { frequency: 'QUARTERLY' as const, disaggregation: brokenDownByNothing };
const desk = { responsible: 'Leder af borgerservice' } as const;

/** Eight of them over two years. The numbers are invented, and not all of them go the right way. */
export const indicatorsTold: readonly ToldIndicator[] = [
  {
    ...halfYearly,
    ...desk,
    goal: 0,
    name: 'Skriftlig vejledning om tolkning ved skranken',
    kind: 'STRUCTURE',
    definition: 'Om der er en vejledning, der gælder for borgerservice og kendes af dem, der møder borgerne.',
    unit: 'vejledninger',
    direction: 'UP',
    dataSource: 'Institutionens samling af vejledninger',
    baseline: 0,
    target: 1,
    values: [0, 1, 1, 1],
  },
  {
    ...quarterly,
    ...desk,
    goal: 0,
    name: 'Medarbejdere, der er oplært i telefontolkning',
    kind: 'PROCESS',
    definition: 'Andelen af de faste medarbejdere ved skranken, der har gennemført oplæringen.',
    unit: '%',
    numerator: 'Medarbejdere, der har gennemført oplæringen',
    denominator: 'Faste medarbejdere ved skranken',
    direction: 'UP',
    dataSource: 'Kursuslister',
    baseline: 10,
    target: 100,
    values: [10, 30, 55, 55, 70, 85, 90, 90],
  },
  {
    ...quarterly,
    ...desk,
    goal: 0,
    name: 'Samtaler med telefontolk',
    kind: 'PROCESS',
    definition: 'Antal samtaler i borgerservice med telefontolk i et kvartal.',
    unit: 'samtaler',
    direction: 'UP',
    dataSource: 'Regninger fra tolkefirmaet',
    baseline: 2,
    target: 60,
    values: [3, 18, 34, 41, 39, 52, 58, 66],
  },
  {
    ...halfYearly,
    ...desk,
    goal: 0,
    disaggregation: ['sprog'],
    name: 'Borgere, der sendes hjem uden hjælp',
    kind: 'OUTCOME',
    definition: 'Andelen af borgere i skranken, der må komme igen, fordi de ikke blev forstået.',
    unit: '%',
    numerator: 'Borgere, der sendes hjem',
    denominator: 'Borgere i skranken i en optalt uge',
    direction: 'DOWN',
    dataSource: 'Optælling i uge 10 og 40',
    baseline: 12,
    target: 3,
    values: [11, 8, 5, 4],
  },
  {
    ...halfYearly,
    goal: 1,
    responsible: 'Husets driftsleder',
    name: 'Timer om ugen, hvor sliskens port er åben',
    kind: 'STRUCTURE',
    definition: 'Åbne timer i en uge i december og en uge i juni.',
    unit: 'timer',
    direction: 'UP',
    dataSource: 'Portens lås',
    baseline: 22,
    target: 54,
    values: [22, 36, 40, 40],
  },
  {
    ...halfYearly,
    goal: 1,
    responsible: 'Husets driftsleder',
    disaggregation: ['alder'],
    name: 'Borgere med handicap, der kan klare sig selv i huset',
    kind: 'OUTCOME',
    definition: 'Andelen, der svarer “ja” i den halvårlige spørgerunde.',
    unit: '%',
    numerator: 'Borgere, der svarer ja',
    denominator: 'Borgere med handicap, der svarer',
    direction: 'UP',
    dataSource: 'Spørgerunde i huset',
    baseline: 41,
    target: 80,
    values: [44, 52, 58, 57],
  },
  {
    ...quarterly,
    ...desk,
    goal: 2,
    disaggregation: ['alder'],
    name: 'Tider bestilt uden MitID',
    kind: 'PROCESS',
    definition: 'Andelen af tider, der er bestilt ved fremmøde eller i telefonen.',
    unit: '%',
    numerator: 'Tider bestilt ved fremmøde eller i telefonen',
    denominator: 'Alle bestilte tider',
    direction: 'UP',
    dataSource: 'Tidsbestillingen',
    baseline: 0,
    target: 15,
    values: [0, 4, 9, 11, 12, 14, 16, 17],
  },
  {
    ...halfYearly,
    ...desk,
    goal: 2,
    name: 'Klager, der er besvaret inden fire uger',
    kind: 'OUTCOME',
    definition: 'Andelen af klager over betjeningen, der har fået et skriftligt svar inden fire uger.',
    unit: '%',
    numerator: 'Klager besvaret inden fire uger',
    denominator: 'Alle klager i halvåret',
    direction: 'UP',
    dataSource: 'Journalen',
    baseline: 35,
    target: 90,
    values: [40, 61, 78, 83],
  },
];
