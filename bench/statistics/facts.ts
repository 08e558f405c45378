import type pg from 'pg';
import { ageBands } from '../../server/taxonomy/ageBands.ts';
import { areas } from '../../server/taxonomy/areas.ts';
import { codesOf } from '../../server/taxonomy/codeList.ts';
import { delayBands } from '../../server/taxonomy/delayBands.ts';
import { genders } from '../../server/taxonomy/genders.ts';
import { statisticsGeo } from '../../server/taxonomy/geography.ts';
import { grounds } from '../../server/taxonomy/grounds.ts';
import { municipalities } from '../../server/taxonomy/municipalities.ts';
import { quartersBefore, yearOf, type Quarter } from '../../server/taxonomy/quarter.ts';
import { sources } from '../../server/taxonomy/sources.ts';

export const last: Quarter = '2026-Q1';
/** Ten years, ending in a first quarter: the one that brings a year of incidents. */
export const quarters = Array.from({ length: 40 }, (_, place) => quartersBefore(last, 39 - place));

// The square of a draw: the first codes of a list come up far more often than the last.
const one = (parameter: number) =>
  `($${parameter}::text[])[1 + floor(power(random(), 2) * array_length($${parameter}::text[], 1))::int]`;
const bit = `(1 << floor(power(random(), 2) * ${codesOf(grounds).length})::int)`;

/** Made-up facts, the same number each quarter, written by PostgreSQL itself. */
export async function loadFacts(client: pg.Client, number: number): Promise<void> {
  const each = Math.ceil(number / quarters.length);
  const places = [...new Set(codesOf(municipalities).map(statisticsGeo))];
  for (const quarter of quarters) {
    await client.query(
      `insert into incident_fact (id, quarter, municipality, ground_mask, area, source, incident_year, delay_band, duplicate)
       select gen_random_uuid(), $1, ${one(2)}, ${bit} | case when random() < 0.3 then ${bit} else 0 end, ${one(3)}, ${one(4)},
         $5::int - case when random() < 0.2 then 1 else 0 end, ${one(6)}, case when random() < 0.02 then 'CONFIRMED' else 'NONE' end
       from generate_series(1, $7)`,
      [quarter, places, codesOf(areas), codesOf(sources), yearOf(quarter), codesOf(delayBands), each],
    );
    await client.query(
      `insert into person_fact (id, year, ground_mask, age_band, gender)
       select gen_random_uuid(), $1, ${bit}, ${one(2)}, ${one(3)} from generate_series(1, $4)`,
      [yearOf(quarter), codesOf(ageBands), codesOf(genders), each],
    );
  }
  await client.query('vacuum analyze incident_fact, person_fact');
}
