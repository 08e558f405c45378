import { geoLevel } from '../taxonomy/geography.ts';
import { dayOf, nextQuarter, type Quarter } from '../taxonomy/quarter.ts';
import { correctFacts, type Correction } from './corrections.ts';
import { trueCounts } from './cube.ts';
import { latticeOf } from './lattice.ts';
import type { Office } from './office.ts';
import { Refusal } from './refusal.ts';
import { transaction, type Connection } from '../platform/worker.ts';

export interface Erratum {
  version: string;
  /** The order that handed the corrections in. */
  order: string;
  /** The newest published quarter: what it and those before it hold may change. */
  until: Quarter;
  corrections: readonly Correction[];
}

/** In an area of few, as few changes could be traced to a person by comparing both versions. */
const FEWEST = 10;

/**
 * Corrects the facts and writes down which cells that changes, in one transaction: begun again after a crash it is either
 * done or was never begun. What must not be corrected is refused, and nothing of it stays.
 */
export async function applyErratum({ statistics, now }: Office, it: Erratum): Promise<void> {
  await transaction(statistics, async () => {
    if (await isApplied(statistics, it)) return;
    const quarters = quartersOf(it);
    const before = await countsOf(statistics, quarters);
    await correctFacts(statistics, it.corrections);
    const after = await countsOf(statistics, quarters);
    const cells = quarters.flatMap(latticeOf).filter(({ id }) => before.get(id) !== after.get(id));
    const changed = it.corrections.reduce((sum, { number }) => sum + number, 0);
    if (cells.length === 0) throw new Refusal('NOTHING_CHANGES', {});
    if (changed < FEWEST && cells.some(({ geo }) => geoLevel(geo) === 'municipality'))
      throw new Refusal('TOO_FEW_CHANGED', { needed: FEWEST });
    await statistics.query(
      'insert into erratum (version, release_order, changed, corrections, on_day) values ($1, $2, $3, $4, $5)',
      [it.version, it.order, changed, JSON.stringify(it.corrections), dayOf(now())],
    );
    await statistics.query(
      'insert into erratum_cell (version, cell) select distinct $1, unnest($2::text[]) on conflict do nothing',
      [it.version, cells.map(({ id }) => id)],
    );
  });
}

async function isApplied(statistics: Connection, { version, order }: Erratum): Promise<boolean> {
  const { rows } = await statistics.query('select from erratum where version = $1 and release_order = $2', [
    version,
    order,
  ]);
  return rows.length > 0;
}

/** From the first that is corrected: the year, and the years of incidents, came out with a later one. */
function quartersOf({ corrections, until }: Erratum): Quarter[] {
  const quarters: Quarter[] = [];
  const first = corrections.map(({ quarter }) => quarter).toSorted()[0];
  for (let quarter = first; quarter && quarter <= until; quarter = nextQuarter(quarter)) quarters.push(quarter);
  if (corrections.some(({ quarter }) => quarter > until)) throw new Refusal('NOT_PUBLISHED', {});
  return quarters;
}

async function countsOf(statistics: Connection, quarters: readonly Quarter[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const quarter of quarters) for (const [id, n] of await trueCounts(statistics, quarter)) counts.set(id, n);
  return counts;
}
