import type { Logger } from 'pino';
import type { Configuration } from './platform/configuration.ts';
import type { TransferSettings } from './transfer/transfer.ts';

type Running = { stop(): Promise<void> };

export const transferSettings = (configuration: Configuration, log: Logger): Omit<TransferSettings, 'now'> => ({
  transferUrl: configuration.transferDatabaseUrl,
  keysUrl: configuration.transferKeysDatabaseUrl,
  inboxUrl: configuration.inboxDatabaseUrl,
  keyEncryptionKey: configuration.transferKeyEncryptionKey,
  minBatch: configuration.transferMinBatch,
  maxDelay: configuration.transferMaxDelay,
  log,
});

export async function startTransfer(configuration: Configuration, log: Logger): Promise<Running> {
  const { runTransfer } = await import('./transfer/run.ts');
  const ending = new AbortController();
  const settings = { ...transferSettings(configuration, log), now: () => new Date(), signal: ending.signal };
  const { finished } = runTransfer(settings);
  return stoppable(ending, finished);
}

export async function startStatistics(configuration: Configuration, log: Logger): Promise<Running> {
  const { runStatistics } = await import('./statistics/run.ts');
  const { profiles } = await import('./statistics/noiseTable.ts');
  const ending = new AbortController();
  const { finished } = runStatistics({
    statisticsUrl: configuration.statisticsDatabaseUrl,
    releaseWriterUrl: configuration.releaseWriterDatabaseUrl,
    profile: profiles[configuration.statisticsProfile],
    now: () => new Date(),
    log,
    signal: ending.signal,
  });
  return stoppable(ending, finished);
}

const stoppable = (ending: AbortController, finished: Promise<void>): Running => ({
  async stop() {
    ending.abort();
    await finished;
  },
});
