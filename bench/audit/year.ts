import { createHash } from 'node:crypto';
import { aYear } from '../../server/statistics/audit/aYear.fixture.ts';
import { inThreads } from '../../server/statistics/audit/inThreads.ts';
import { scopesOf } from '../../server/statistics/audit/scopes.ts';
import { without } from '../../server/statistics/audit/task.ts';
import { withhold } from '../../server/statistics/withhold.ts';
import { placeOf, taking, type Honest, type Outcome } from './honest.ts';

const quarters = 4;

/** A whole year at once, in memory: withheld from as the product does it, and solved for. */
export async function attackYear({ perQuarter, profile, seed }: Honest): Promise<Outcome> {
  const { cells, facts, counts: truth } = aYear(seed, perQuarter, profile, quarters, placeOf(perQuarter));
  const key = createHash('sha256').update(`${perQuarter}|${profile.name}|${seed}`).digest();
  const scopes = scopesOf('2025');
  const earlier = { cells: [], profile };
  const [building, withheld] = await taking(() =>
    withhold({ cells, earlier, facts, scopes, key }, async () => undefined),
  );
  const publication = without({ cells, profile }, withheld);
  const tasks = scopes.map((scope) => ({ is: 'RECONSTRUCT' as const, scope }));
  const [attacking, solved] = await taking(() =>
    inThreads({ publication, facts, truth }, (threads) => threads(tasks, async () => undefined)),
  );
  return {
    cells: cells.length,
    reached: cells.filter(({ value }) => value !== null).length,
    withheld: withheld.size,
    looked: solved.reduce((sum, each) => sum + each.looked, 0),
    found: solved.flatMap(({ findings }) => findings),
    building,
    attacking,
  };
}
