import type { Quarter } from '../taxonomy/quarter.ts';
import type { Office } from './office.ts';
import { prepareErratum } from './prepareErratum.ts';
import { prepareRelease } from './prepareRelease.ts';
import { Refusal } from './refusal.ts';
import { codeOf, transaction } from '../platform/worker.ts';

type Order = { id: string; requestedBy: string } & (
  | { action: 'PREPARE'; quarter: Quarter }
  | { action: 'ERRATUM'; version: string }
);

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
     ) returning id, action, quarter, version, requested_by as "requestedBy"`,
  );
  return rows[0];
}

async function execute(office: Office, order: Order): Promise<void> {
  const progress = async (percent: number) => {
    await office.release.query('update release_order set progress = $2 where id = $1', [order.id, percent]);
  };
  const { requestedBy: by } = order;
  if (order.action === 'ERRATUM') await prepareErratum(office, { id: order.id, version: order.version, by, progress });
  else await prepareRelease(office, { quarter: order.quarter, by, progress });
}

async function close(
  { release }: Office,
  { id }: Order,
  state: 'DONE' | 'REFUSED' | 'FAILED',
  problem: string | null = null,
  details: object | null = null,
): Promise<void> {
  await transaction(release, async () => {
    // What an erratum handed in is told to nobody any longer than it must.
    await release.query('delete from release_correction where release_order = $1', [id]);
    await release.query(
      `update release_order set state = $2, problem = $3, details = $4,
       progress = case $2 when 'DONE' then 100 else progress end where id = $1`,
      [id, state, problem, details && JSON.stringify(details)],
    );
  });
}
