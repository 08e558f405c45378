import { yearOf, type Quarter } from '../taxonomy/quarter.ts';
import type { Dimension } from './cellId.ts';
import { countCells, figuresOf, knowsDuplicates, type Figures, type Tally } from './count.ts';
import type { Connection } from '../platform/worker.ts';

/**
 * The true count of each cell of a quarter's release. PostgreSQL counts what each of its figures tells apart and nothing finer, so no
 * fact leaves it, however many there are; what it returns goes into `protect` and nowhere else.
 */
export async function trueCounts(statistics: Connection, quarter: Quarter): Promise<Map<string, number>> {
  const counted: { figures: Figures; tallies: Tally[] }[] = [];
  for (const figures of figuresOf(quarter))
    counted.push({ figures, tallies: await talliesOf(statistics, figures, quarter) });
  return countCells(quarter, counted);
}

const columns: Readonly<Record<Dimension, string>> = {
  age: 'age_band as age',
  area: 'area',
  delay: 'delay_band as delay',
  dup: 'duplicate as dup',
  gender: 'gender',
  ground: 'ground_mask as "groundMask"',
  ground2: 'ground_mask as "groundMask"',
  source: 'source',
};

async function talliesOf(statistics: Connection, figures: Figures, quarter: Quarter): Promise<Tally[]> {
  const { table, shape } = figures;
  const places = table.levels.some((level) => level !== 'country') ? ['municipality'] : [];
  const told = [...new Set([...places, ...shape.map((name) => columns[name])])];
  const [from, values] = source(figures, quarter);
  const { rows } = await statistics.query<Tally>(
    `select ${[...told, 'count(*)::int as n'].join(', ')} from ${from}
     ${knowsDuplicates(figures) || table.fragment === 'person' ? '' : `and duplicate <> 'CONFIRMED'`}
     ${told.length > 0 ? `group by ${told.map((_, place) => place + 1).join(', ')}` : ''}`,
    values,
  );
  return rows;
}

/** Of which facts, and when: a year of incidents is told with all that was registered of it until now. */
function source({ table, period }: Figures, quarter: Quarter): [from: string, values: unknown[]] {
  if (table.fragment === 'person') return ['person_fact where year = $1', [Number(period)]];
  if (table.basis === 'INC')
    return [
      'incident_fact where incident_year = $1 and quarter between $2 and $3',
      [Number(period), `${period}-Q1`, quarter],
    ];
  const first = table.each === 'quarter' ? quarter : `${yearOf(quarter)}-Q1`;
  return ['incident_fact where quarter between $1 and $2', [first, quarter]];
}
