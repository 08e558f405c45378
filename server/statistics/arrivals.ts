import { codesOf } from '../taxonomy/codeList.ts';
import { delayBands } from '../taxonomy/delayBands.ts';
import { noPlace } from '../taxonomy/geography.ts';
import { encodeGrounds } from '../taxonomy/groundMask.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { sources } from '../taxonomy/sources.ts';
import type { Office } from './office.ts';
import { transaction } from '../platform/worker.ts';

const hour = 3_600_000;

/** Every count there is, so that one which nothing was counted for stands there like one of few. */
const topics: readonly (readonly [topic: string, codes: readonly string[]])[] = [
  ['ALL', ['ALL']],
  ['SOURCE', codesOf(sources)],
  ['DELAY', codesOf(delayBands)],
  ['DUPLICATE', ['POSSIBLE', 'CONFIRMED']],
  ['UNKNOWN', ['GROUND', 'AREA', 'PLACE']],
  ['TOKEN', ['OPEN']],
];

interface Known {
  quarter: Quarter;
  frozen: boolean;
}

/** For a process that lives long: it looks again each hour, whatever arrives in between. */
export function hourly(office: Office): () => Promise<void> {
  let looked = -Infinity;
  return async () => {
    const now = office.now().getTime();
    if (now - looked < hour) return;
    looked = now;
    await tellArrivals(office);
  };
}

/** Tells the statistician how much has arrived: of an open quarter when an hour has passed, of a frozen one once and for good. */
export async function tellArrivals(office: Office): Promise<void> {
  for (const it of await due(office)) await tell(office, it);
}

async function due({ statistics, release, now }: Office): Promise<Known[]> {
  const { rows: known } = await statistics.query<Known>(
    `select quarter, quarter in (select quarter from frozen_quarter) as frozen
     from (select quarter from frozen_quarter union select quarter from token) as known order by quarter`,
  );
  const { rows: told } = await release.query<Known & { asOf: Date }>(
    'select quarter, frozen, as_of as "asOf" from quarter_arrivals',
  );
  return known.filter(({ quarter, frozen }) => {
    const before = told.find((it) => it.quarter === quarter);
    if (!before) return true;
    return !before.frozen && (frozen || now().getTime() - before.asOf.getTime() >= hour);
  });
}

async function tell({ statistics, release, now }: Office, { quarter, frozen }: Known): Promise<void> {
  // Rounded where it is counted: no exact number leaves the database.
  const { rows: counts } = await statistics.query<{ topic: string; code: string; count: number | null }>(
    `with fact as materialized (
       select source, delay_band, duplicate, ground_mask & $2 <> 0 as no_ground, area = 'UNKNOWN' as no_area,
         municipality = $3 as no_place, count(*) as n
       from incident_fact where quarter = $1 group by 1, 2, 3, 4, 5, 6
     ), counted as (
       select topic, code, sum(n) as n from fact cross join lateral (values
         ('ALL', 'ALL', duplicate <> 'CONFIRMED'), ('SOURCE', source, duplicate <> 'CONFIRMED'),
         ('DELAY', delay_band, duplicate <> 'CONFIRMED'), ('DUPLICATE', duplicate, duplicate <> 'NONE'),
         ('UNKNOWN', 'GROUND', no_ground and duplicate <> 'CONFIRMED'),
         ('UNKNOWN', 'AREA', no_area and duplicate <> 'CONFIRMED'),
         ('UNKNOWN', 'PLACE', no_place and duplicate <> 'CONFIRMED')
       ) as it (topic, code, holds) where holds group by topic, code
       union all select 'TOKEN', 'OPEN', count(*) from token where quarter = $1 and fragment = 'incident'
     )
     select topic, code, case when n >= 10 then (round(n / 10.0) * 10)::int end as count from counted`,
    [quarter, encodeGrounds(['UNKNOWN']) | encodeGrounds(['UNDISCLOSED']), noPlace],
  );
  const { rows } = await statistics.query<{ setAside: number; missing: number }>(
    `select (select count(*)::int from batch_ledger where quarter = $1 and outcome = 'SET_ASIDE') as "setAside",
       (select case when min(ordinal) > expected then expected else 0 end
        from (select ordinal, (select coalesce(max(ordinal), 0) + 1 from batch_ledger) as expected
              from inbox where set_aside is null) as waiting group by expected) as missing`,
    [quarter],
  );
  const found = new Map(counts.map(({ topic, code, count }) => [`${topic} ${code}`, count]));
  const all = topics.flatMap(([topic, codes]) =>
    codes.map((code) => ({ topic, code, count: found.get(`${topic} ${code}`) ?? null })),
  );
  await transaction(release, async () => {
    await release.query('delete from quarter_arrivals where quarter = $1', [quarter]);
    await release.query(
      `insert into quarter_arrivals (quarter, as_of, frozen, batches_set_aside, missing_batch)
       values ($1, $2, $3, $4, $5)`,
      [quarter, now(), frozen, rows[0]?.setAside ?? 0, rows[0]?.missing ?? 0],
    );
    await release.query(
      `insert into arrived_count (quarter, topic, code, count)
       select $1, topic, code, count from json_to_recordset($2) as it (topic text, code text, count integer)`,
      [quarter, JSON.stringify(all)],
    );
  });
}
