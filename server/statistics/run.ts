import { hourly, tellArrivals } from './arrivals.ts';
import { drainNext, reportAlarms } from './drain.ts';
import { noStatistics, openOffice, type Office, type StatisticsCounters, type StatisticsSettings } from './office.ts';
import { executeNext } from './orders.ts';
import { prepareRelease, type Preparation } from './prepareRelease.ts';
import { finishPublications, publishRelease, type Publication } from './publishRelease.ts';
import type { Release } from './release.ts';
import { keepWorking, startingWorker, whileOpen, type WorkerHealth } from '../platform/worker.ts';

export interface RunningStatistics {
  counters: StatisticsCounters;
  health: WorkerHealth;
  /** Resolves when the signal has been given and what was begun is whole. */
  finished: Promise<void>;
}

/** The statistics side as a part of a process. */
export function runStatistics({
  signal,
  ...settings
}: StatisticsSettings & { signal: AbortSignal }): RunningStatistics {
  const counters = noStatistics();
  const health = startingWorker();
  const finished = keepWorking({
    name: 'statistics',
    log: settings.log,
    signal,
    health,
    failed: () => (counters.failures += 1),
    open: async () => {
      const office = await openOffice(settings, counters);
      await finishPublications(office);
      const arrivals = hourly(office);
      return { round: () => work(office, arrivals), close: office.close };
    },
  });
  return { counters, health, finished };
}

/** One look: a batch, or an order when nothing is left to take in. Says whether there was anything. */
async function work(office: Office, arrivals: () => Promise<void>): Promise<boolean> {
  const drained = await drainNext(office);
  await reportAlarms(office);
  if (drained) return true;
  await arrivals();
  return executeNext(office);
}

/** Everything that has arrived, at once: for the demo's past and for tests. */
export const drainAll = (settings: StatisticsSettings): Promise<StatisticsCounters> =>
  whileOpen(openOffice(settings), async (office) => {
    while (await drainNext(office));
    await reportAlarms(office);
    await tellArrivals(office);
    return office.counters;
  });

/** Every order that is open, at once. */
export const executeAll = (settings: StatisticsSettings): Promise<StatisticsCounters> =>
  whileOpen(openOffice(settings), async (office) => {
    await finishPublications(office);
    while (await executeNext(office));
    return office.counters;
  });

/** For a command line: prepares, as the statistics process would on an order. */
export const prepare = (settings: StatisticsSettings, it: Preparation) =>
  whileOpen(openOffice(settings), (office) => prepareRelease(office, it));

/** What a publication names of a draft that was looked at. */
export const seen = ({ version, sha256 }: Release) => ({ version, sha256: sha256 ?? '' });

/** For a command line: publishes, as the statistics process would on an order. */
export const publish = (settings: StatisticsSettings, it: Publication) =>
  whileOpen(openOffice(settings), (office) => publishRelease(office, it));
