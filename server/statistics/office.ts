import type { Auditor } from './audit/auditor.ts';
import type { Profile } from './noiseTable.ts';
import { lock, opened, type Connect, type Connection, type Log } from '../platform/worker.ts';

export interface StatisticsSettings {
  /** The statistics database, as equality_statistician. */
  statisticsUrl: string;
  /** The release database, as equality_release_writer. */
  releaseWriterUrl: string;
  profile: Profile;
  /** How long before its moment a release must stand signed, and seen so, to come out. */
  noticeHours: number;
  /** Attacks each draft. */
  auditor: Auditor;
  now: () => Date;
  log: Log;
  connect?: Connect;
}

/** What the metrics show: sums since the process began. No count of a cell is among them. */
export interface StatisticsCounters {
  batches: number;
  lines: number;
  frozen: number;
  alarms: number;
  /** The place in the line of a batch that has not come, while later ones wait for it; 0 when none is missing. */
  missing: number;
  prepared: number;
  noticed: number;
  published: number;
  refused: number;
  failures: number;
}

export const noStatistics = (): StatisticsCounters => ({
  batches: 0,
  lines: 0,
  frozen: 0,
  alarms: 0,
  missing: 0,
  prepared: 0,
  noticed: 0,
  published: 0,
  refused: 0,
  failures: 0,
});

/** What each of them is to an operator. */
export const statisticsMeanings: Readonly<Record<keyof StatisticsCounters, string>> = {
  batches: 'Batches taken in or set aside.',
  lines: 'Rows taken in.',
  frozen: 'Quarters frozen.',
  alarms: 'Refusals: batches that were set aside.',
  missing: 'The place in the line of a batch that has not come while later ones wait; 0 when none is missing.',
  prepared: 'Drafts of releases prepared.',
  noticed: 'Times that a release was seen signed by two for its moment; watch it.',
  published: 'Releases published.',
  refused: 'Orders of releases refused.',
  failures: 'Times that the work was interrupted and tried again.',
};

/** Of each only one process works at a time: what is taken in and built, and what is published when its moment has come. */
export type Desk = 'equality_statistics' | 'equality_publication';

/** The statistics side at work: the one holder of a lock, with its two databases. */
export interface Office extends Pick<StatisticsSettings, 'profile' | 'noticeHours' | 'auditor' | 'now' | 'log'> {
  statistics: Connection;
  release: Connection;
  counters: StatisticsCounters;
  close: () => Promise<void>;
}

export const openOffice = (
  it: StatisticsSettings,
  counters = noStatistics(),
  desk: Desk = 'equality_statistics',
): Promise<Office> =>
  opened(it.connect, async (open) => {
    const statistics = await open(it.statisticsUrl);
    await lock(statistics, desk);
    const release = await open(it.releaseWriterUrl);
    const { profile, noticeHours, auditor, now, log } = it;
    return { statistics, release, profile, noticeHours, auditor, now, log, counters };
  });
