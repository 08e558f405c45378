import * as v from 'valibot';
import { incidentFact } from '../transfer/contract.ts';
import type { Connection } from '../platform/worker.ts';
import { Refusal } from './refusal.ts';

const coded = v.omit(incidentFact, ['quarter']);

/** So many registrations of a quarter were other than was transferred. Only what an incident holds: persons stay as they are. */
export const corrections = v.pipe(
  v.array(
    v.strictObject({
      quarter: incidentFact.entries.quarter,
      number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
      was: coded,
      becomes: coded,
    }),
  ),
  v.minLength(1),
  v.maxLength(50),
);
export type Correction = v.InferOutput<typeof corrections>[number];

const columns = 'municipality, ground_mask, area, source, incident_year, delay_band, duplicate';
const valuesOf = (it: Correction['was']) => [
  it.municipality,
  it.groundMask,
  it.area,
  it.source,
  it.incidentYear,
  it.delayBand,
  it.duplicate,
];

/** All of them or none, in the transaction of whoever asks: first what was wrong goes, then what is right comes. */
export async function correctFacts(statistics: Connection, all: readonly Correction[]): Promise<void> {
  for (const [index, { quarter, number, was }] of all.entries()) {
    const { rowCount } = await statistics.query(
      `delete from incident_fact where id in (
         select id from incident_fact where quarter = $1
           and (${columns}) is not distinct from ($3, $4::int, $5, $6, $7::smallint, $8, $9) order by id limit $2)`,
      [quarter, number, ...valuesOf(was)],
    );
    if (rowCount !== number) throw new Refusal('NO_SUCH_FACTS', { quarter, line: index + 1 });
  }
  for (const { quarter, number, becomes } of all)
    await statistics.query(
      `insert into incident_fact (id, quarter, ${columns})
       select gen_random_uuid(), $1, $3, $4::int, $5, $6, $7::smallint, $8, $9 from generate_series(1, $2)`,
      [quarter, number, ...valuesOf(becomes)],
    );
}
