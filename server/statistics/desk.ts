import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Quarter } from '../taxonomy/quarter.ts';
import type { StatisticsSettings } from './office.ts';
import { Refusal, type RefusalDetails, type RefusalReason } from './refusal.ts';
import { findRelease, versionOf, type Release } from './release.ts';
import { runStatistics } from './run.ts';
import { opened, whileOpen, type Connection } from '../platform/worker.ts';

export interface DeskOrder {
  action: 'PREPARE';
  quarter: Quarter;
}

interface OrderState {
  state: 'WAITING' | 'WORKING' | 'DONE' | 'REFUSED' | 'FAILED';
  progress: number;
  problem: string | null;
  details: RefusalDetails | null;
}

/** Who asks at the office's own command: whoever holds its credentials, and no member of the product. */
const atTheDesk = '00000000-0000-0000-0000-000000000000';

const look = 250;

/**
 * Has an order executed and waits for it. A worker of its own stands in where no statistics process runs; where one does, it
 * has the lock and does the work. Ended early, the order stays, and the next process executes it.
 */
export const orderAtDesk = (
  settings: StatisticsSettings,
  order: DeskOrder,
  tell: (percent: number) => void,
): Promise<Release> =>
  whileOpen(bothDatabases(settings), async ({ release }) => {
    const id = await give(release, order, settings.now());
    const ending = new AbortController();
    const standIn = runStatistics({ ...settings, signal: ending.signal });
    try {
      const { state, problem, details } = await closed(release, id, tell);
      if (state === 'REFUSED') throw new Refusal(problem as RefusalReason, details ?? {});
      const found = state === 'DONE' ? await findRelease(release, versionOf(order.quarter)) : undefined;
      if (!found) throw new Error('The order failed; the log of the statistics process says at what.');
      return found;
    } finally {
      ending.abort();
      await standIn.finished;
    }
  });

/** Both, though orders stand in one: a wrong address is told at once, where a worker would try again for ever. */
const bothDatabases = ({ connect, statisticsUrl, releaseWriterUrl }: StatisticsSettings) =>
  opened(connect, async (open) => {
    await open(statisticsUrl);
    return { release: await open(releaseWriterUrl) };
  });

async function give(release: Connection, order: DeskOrder, at: Date): Promise<string> {
  const id = randomUUID();
  await release.query(
    `insert into release_order (id, action, quarter, requested_by, requested_at) values ($1, $2, $3, $4, $5)`,
    [id, order.action, order.quarter, atTheDesk, at],
  );
  return id;
}

async function closed(release: Connection, id: string, tell: (percent: number) => void): Promise<OrderState> {
  for (let told = -1; ; await wait(look)) {
    const { rows } = await release.query<OrderState>(
      'select state, progress, problem, details from release_order where id = $1',
      [id],
    );
    const [order] = rows;
    if (!order) throw new Error('The order is gone.');
    if (order.progress !== told) tell((told = order.progress));
    if (order.state !== 'WAITING' && order.state !== 'WORKING') return order;
  }
}
