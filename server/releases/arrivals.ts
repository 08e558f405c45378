import type { Arrivals } from './arrivals.type.ts';
import type { Reader } from './releaseRows.ts';

interface Row extends Omit<
  Arrivals,
  'registrations' | 'openTokens' | 'sources' | 'delays' | 'duplicates' | 'unknowns'
> {
  quarter: string;
  counts: { topic: string; code: string; count: number | null }[];
}

/** What the statistics side has told of each quarter; it counts, and this side reads what it was told. */
export async function arrivalsByQuarter(reader: Reader): Promise<Map<string, Arrivals>> {
  const { rows } = await reader.query<Row>(
    `select quarter, as_of as "asOf", frozen, batches_set_aside as "batchesSetAside", missing_batch as "missingBatch",
       (select coalesce(json_agg(json_build_object('topic', topic, 'code', code, 'count', count)), '[]')
        from arrived_count c where c.quarter = it.quarter) as counts
     from quarter_arrivals it order by quarter desc limit 50`,
  );
  return new Map(rows.map(({ quarter, counts, ...row }) => [quarter, { ...row, ...byTopic(counts) }]));
}

function byTopic(counts: Row['counts']) {
  const of = (topic: string) => counts.filter((it) => it.topic === topic).map(({ code, count }) => ({ code, count }));
  return {
    registrations: of('ALL')[0]?.count ?? null,
    openTokens: of('TOKEN')[0]?.count ?? null,
    sources: of('SOURCE'),
    delays: of('DELAY'),
    duplicates: of('DUPLICATE'),
    unknowns: of('UNKNOWN'),
  };
}
