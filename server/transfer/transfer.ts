import { fragments } from './contract.ts';
import { QuarterKeys } from './quarterKeys.ts';
import { lock, opened, type Connect, type Connection, type Log } from '../platform/worker.ts';

export interface TransferSettings {
  /** The operational database, as equality_transfer. */
  transferUrl: string;
  /** The keys database, as equality_transfer. */
  keysUrl: string;
  /** The statistics database, as equality_inbox. */
  inboxUrl: string;
  keyEncryptionKey: Buffer;
  /** How many records of a fragment leave together. */
  minBatch: number;
  /** After how many seconds a smaller batch leaves too. */
  maxDelay: number;
  now: () => Date;
  log: Log;
  connect?: Connect;
}

/** What the metrics show: sums since the process began. */
export interface TransferCounters {
  batches: number;
  lines: number;
  delivered: number;
  frozen: number;
  /** Rows the contract refused, and batches the other side knows with another content. Above zero, somebody must look. */
  alarms: number;
  failures: number;
}

export const noTransfers = (): TransferCounters => ({
  batches: 0,
  lines: 0,
  delivered: 0,
  frozen: 0,
  alarms: 0,
  failures: 0,
});

/** What each of them is to an operator. */
export const transferMeanings: Readonly<Record<keyof TransferCounters, string>> = {
  batches: 'Batches written.',
  lines: 'Rows written into batches.',
  delivered: 'Batches delivered to statistics.',
  frozen: 'Quarters frozen.',
  alarms: 'Refusals: rows that the contract refused or that came too late, batches that the two sides disagree on.',
  failures: 'Times that the work was interrupted and tried again.',
};

/** The transfer at work: the one holder of its lock, with its way into each of the three databases. */
export interface Transfer extends Pick<TransferSettings, 'minBatch' | 'maxDelay' | 'now' | 'log'> {
  operational: Connection;
  keys: QuarterKeys;
  inbox: Connection;
  counters: TransferCounters;
  close: () => Promise<void>;
}

export const openTransfer = (it: TransferSettings, counters = noTransfers()): Promise<Transfer> =>
  opened(it.connect, async (open) => {
    const operational = await open(it.transferUrl);
    await lock(operational, 'equality_transfer');
    const keys = new QuarterKeys(await open(it.keysUrl), it.keyEncryptionKey);
    const inbox = await open(it.inboxUrl);
    const { minBatch, maxDelay, now, log } = it;
    return { operational, keys, inbox, minBatch, maxDelay, now, log, counters };
  });

export const isFragment = (value: string | null): value is (typeof fragments)[number] =>
  fragments.some((fragment) => fragment === value);
