import { hourly, tellArrivals } from './arrivals.ts';
import { drainNext, reportAlarms } from './drain.ts';
import { draftErratum } from './errata/draftErratum.ts';
import { noStatistics, openOffice, type Office, type StatisticsCounters, type StatisticsSettings } from './office.ts';
import { tellNoticePeriod } from './notice/noticePeriod.ts';
import { noticeSigned } from './notice/noticeSigned.ts';
import { executeNext } from './orders.ts';
import { prepareRelease, type Preparation } from './prepareRelease.ts';
import { finishPublications, publishDue } from './publishDue.ts';
import { bothOf, keepWorking, startingWorker, whileOpen, type WorkerHealth } from '../platform/worker.ts';

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
  const common = { log: settings.log, signal, failed: () => (counters.failures += 1) };
  const desk = startingWorker();
  const atDesk = keepWorking({
    ...common,
    name: 'statistics',
    health: desk,
    open: async () => {
      const office = await openOffice(settings, counters);
      const arrivals = hourly(office);
      return { round: () => work(office, arrivals), close: office.close };
    },
  });
  const clock = startingWorker();
  const byTheClock = keepWorking({
    ...common,
    name: 'publication',
    health: clock,
    open: async () => {
      const office = await openPublication(settings, counters);
      return { round: () => byItsMoment(office), close: office.close };
    },
  });
  const finished = Promise.all([atDesk, byTheClock]).then(() => undefined);
  return { counters, health: bothOf(desk, clock), finished };
}

/** What is due waits for nothing else: a draft that is attacked takes minutes, and the moment was promised. */
async function openPublication(settings: StatisticsSettings, counters?: StatisticsCounters): Promise<Office> {
  const office = await openOffice(settings, counters, 'equality_publication');
  try {
    await finishPublications(office);
    await tellNoticePeriod(office);
    return office;
  } catch (error) {
    await office.close();
    throw error;
  }
}

/** What is signed is noticed before anything is published: seen for the first time at its moment, it was not seen in time. */
const byItsMoment = async (office: Office): Promise<boolean> => (await noticeSigned(office)) || publishDue(office);

/** One look: a batch, or what is to be built when nothing is left to take in. Says whether there was anything. */
async function work(office: Office, arrivals: () => Promise<void>): Promise<boolean> {
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
    while ((await draftErratum(office)) || (await executeNext(office)));
    return office.counters;
  });

/** Prepares, as the statistics process would on an order: for tests. */
export const prepare = (settings: StatisticsSettings, it: Preparation) =>
  whileOpen(openOffice(settings), (office) => prepareRelease(office, it));

/** Everything whose moment has come, at once. */
export const publishAll = (settings: StatisticsSettings): Promise<StatisticsCounters> =>
  whileOpen(openPublication(settings), async (office) => {
    while (await byItsMoment(office));
    return office.counters;
  });
