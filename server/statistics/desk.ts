import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Quarter } from '../taxonomy/quarter.ts';
import { atTheDesk } from './atTheDesk.ts';
import type { StatisticsSettings } from './office.ts';
import { Refusal, type RefusalDetails, type RefusalReason } from './refusal.ts';
import { findRelease, versionOf, type Release } from './release.ts';
import { runStatistics } from './run.ts';
import { opened, whileOpen, type Connection } from '../platform/worker.ts';

interface OrderState {
  state: 'WAITING' | 'WORKING' | 'DONE' | 'REFUSED' | 'FAILED';
  progress: number;
  problem: string | null;
  details: RefusalDetails | null;
}

const look = 250;

/** Both databases, for what is done at the desk itself. */
export const atBoth = <T>(settings: StatisticsSettings, work: (it: BothDatabases) => Promise<T>): Promise<T> =>
  whileOpen(bothDatabases(settings), work);

type BothDatabases = Record<'statistics' | 'release', Connection>;

/** Has the draft of a quarter built and waits for it. Ended early, the order stays, and the next process executes it. */
export const prepareAtDesk = (
  settings: StatisticsSettings,
  quarter: Quarter,
  tell: (percent: number) => void,
): Promise<Release> =>
  atBoth(settings, async ({ release }) => {
    const id = await give(release, quarter, settings.now());
    return withHands(settings, async () => {
      const { state, problem, details } = await closed(release, id, tell);
      if (state === 'REFUSED') throw new Refusal(problem as RefusalReason, details ?? {});
      const found = state === 'DONE' ? await findRelease(release, versionOf(quarter)) : undefined;
      if (!found) throw new Error('The order failed; the log of the statistics process says at what.');
      return found;
    });
  });

/** Waits for the draft of what was handed in for a version. Ended early, the next process builds it. */
export const draftAtDesk = (
  settings: StatisticsSettings,
  version: string,
  tell: (percent: number) => void,
): Promise<void> =>
  atBoth(settings, ({ statistics, release }) =>
    withHands(settings, async () => {
      for (let told = -1; ; await wait(look)) {
        const { rows } = await statistics.query<{ outcome: string | null; problem: string | null }>(
          'select outcome, problem from erratum where version = $1 order by ordinal desc limit 1',
          [version],
        );
        if (rows[0]?.outcome === 'FAILED')
          throw new Error(`The draft could not be built (${rows[0].problem}). Mend that, then \`prepare ${version}\`.`);
        if (rows[0]?.outcome !== null) return;
        const { progress = 0 } = (await findRelease(release, version)) ?? {};
        if (progress !== told) tell((told = progress));
      }
    }),
  );

/** A worker of its own stands in where no statistics process runs; where one does, it has the lock and does the work. */
async function withHands<T>(settings: StatisticsSettings, work: () => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const standIn = runStatistics({ ...settings, signal: ending.signal });
  try {
    return await work();
  } finally {
    ending.abort();
    await standIn.finished;
  }
}

/** Both, though orders stand in one: a wrong address is told at once, where a worker would try again for ever. */
const bothDatabases = ({ connect, statisticsUrl, releaseWriterUrl }: StatisticsSettings) =>
  opened(connect, async (open) => ({ statistics: await open(statisticsUrl), release: await open(releaseWriterUrl) }));

async function give(release: Connection, quarter: Quarter, at: Date): Promise<string> {
  const id = randomUUID();
  await release.query(
    `insert into release_order (id, action, quarter, requested_by, requested_at) values ($1, 'PREPARE', $2, $3, $4)`,
    [id, quarter, atTheDesk, at],
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
