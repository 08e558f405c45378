import { hourly, tellArrivals } from './arrivals.ts';
import { drainNext, reportAlarms } from './drain.ts';
import { draftErratum } from './errata/draftErratum.ts';
import { noStatistics, openOffice, type Office, type StatisticsCounters, type StatisticsSettings } from './office.ts';
import { executeNext } from './orders.ts';
import { prepareRelease, type Preparation } from './prepareRelease.ts';
import { finishPublications, publishDue } from './publishDue.ts';
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

/** One look: what is due to come out, a batch, or an order when nothing is left to take in. Says whether there was anything. */
async function work(office: Office, arrivals: () => Promise<void>): Promise<boolean> {
  if (await publishDue(office)) return true;
  const drained = await drainNext(office);
  await reportAlarms(office);
  if (drained) return true;
  await arrivals();
  return (await draftErratum(office)) || executeNext(office);
}

/** Everything that has arrived, at once: for the demo's past and for tests. */
export const drainAll = (settings: StatisticsSettings): Promise<StatisticsCounters> =>
  whileOpen(openOffice(settings), async (office) => {
    while (await drainNext(office));
    await reportAlarms(office);
    await tellArrivals(office);
    return office.counters;
  });

/** Every order that is open and every draft that waits to be built, at once. */
export const executeAll = (settings: StatisticsSettings): Promise<StatisticsCounters> =>
  whileOpen(openOffice(settings), async (office) => {
    await finishPublications(office);
    while ((await draftErratum(office)) || (await executeNext(office)));
    return office.counters;
  });

/** Prepares, as the statistics process would on an order: for tests. */
export const prepare = (settings: StatisticsSettings, it: Preparation) =>
  whileOpen(openOffice(settings), (office) => prepareRelease(office, it));

/** Everything whose moment has come, at once. */
export const publishAll = (settings: StatisticsSettings): Promise<StatisticsCounters> =>
  whileOpen(openOffice(settings), async (office) => {
    await finishPublications(office);
    while (await publishDue(office));
    return office.counters;
  });
