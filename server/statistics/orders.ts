import type { Quarter } from '../taxonomy/quarter.ts';
import type { Office } from './office.ts';
import { prepareRelease } from './prepareRelease.ts';
import { Refusal } from './refusal.ts';
import { codeOf } from '../platform/worker.ts';

interface Order {
  id: string;
  quarter: Quarter;
  requestedBy: string;
}

/**
 * Executes the oldest open order. One found half done was left by a process that died, since only the holder of the
 * lock works on orders: it is begun again.
 */
export async function executeNext(office: Office): Promise<boolean> {
  const order = await take(office);
  if (!order) return false;
  try {
    await execute(office, order);
    await close(office, order, 'DONE');
  } catch (error) {
    if (error instanceof Refusal) {
      office.counters.refused += 1;
      await close(office, order, 'REFUSED', error.reason, error.details);
    } else {
      // A database that went away is no answer: the order stays open and is taken again.
      await office.release.query('select 1');
      await office.statistics.query('select 1');
      office.log.error({ order: order.id, code: codeOf(error) }, 'An order could not be executed.');
      await close(office, order, 'FAILED', 'INTERNAL');
    }
  }
  return true;
}

async function take({ release }: Office): Promise<Order | undefined> {
  const { rows } = await release.query<Order>(
    `update release_order set state = 'WORKING' where id = (
       select id from release_order where state in ('WAITING', 'WORKING') order by requested_at, id limit 1
     ) returning id, quarter, requested_by as "requestedBy"`,
  );
  return rows[0];
}

async function execute(office: Office, { id, quarter, requestedBy: by }: Order): Promise<void> {
  await prepareRelease(office, {
    quarter,
    by,
    progress: async (percent) => {
      await office.release.query('update release_order set progress = $2 where id = $1', [id, percent]);
    },
  });
}

async function close(
  { release }: Office,
  { id }: Order,
  state: 'DONE' | 'REFUSED' | 'FAILED',
  problem: string | null = null,
  details: object | null = null,
): Promise<void> {
  await release.query(
    `update release_order set state = $2, problem = $3, details = $4,
     progress = case $2 when 'DONE' then 100 else progress end where id = $1`,
    [id, state, problem, details && JSON.stringify(details)],
  );
}
