import type { Logger } from 'pino';
import type { Configuration } from './platform/configuration.ts';
import { serveMetrics } from './platform/serveMetrics.ts';
import type { TransferSettings } from './transfer/transfer.ts';
import { ailmentsOf, workerMetrics, type Measured } from './workerMetrics.ts';

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
  const { transferMeanings: meanings } = await import('./transfer/transfer.ts');
  const ending = new AbortController();
  const settings = { ...transferSettings(configuration, log), now: () => new Date(), signal: ending.signal };
  const running = runTransfer(settings);
  const { metricsHost: host, transferMetricsPort: port } = configuration;
  return stoppable(ending, running.finished, await tell({ part: 'transfer', meanings, ...running }, { host, port }));
}

export async function startStatistics(configuration: Configuration, log: Logger): Promise<Running> {
  const { runStatistics } = await import('./statistics/run.ts');
  const { wholeAuditor } = await import('./statistics/audit/audit.ts');
  const { profiles } = await import('./statistics/noiseTable.ts');
  const { statisticsMeanings: meanings } = await import('./statistics/office.ts');
  const ending = new AbortController();
  const running = runStatistics({
    statisticsUrl: configuration.statisticsDatabaseUrl,
    releaseWriterUrl: configuration.releaseWriterDatabaseUrl,
    profile: profiles[configuration.statisticsProfile],
    noticeHours: configuration.releaseNotice,
    auditor: wholeAuditor,
    now: () => new Date(),
    log,
    signal: ending.signal,
  });
  const { metricsHost: host, statisticsMetricsPort: port } = configuration;
  return stoppable(ending, running.finished, await tell({ part: 'statistics', meanings, ...running }, { host, port }));
}

export async function startChecks(configuration: Configuration, log: Logger): Promise<Running> {
  const { runChecks } = await import('./checks/run.ts');
  const { checkMeanings: meanings } = await import('./checks/work.ts');
  const ending = new AbortController();
  const running = runChecks({
    url: configuration.checksDatabaseUrl,
    loopback: configuration.checksReadLoopback === 'yes',
    now: () => new Date(),
    log,
    signal: ending.signal,
  });
  const { metricsHost: host, checksMetricsPort: port } = configuration;
  return stoppable(ending, running.finished, await tell({ part: 'checks', meanings, ...running }, { host, port }));
}

type Telling = Awaited<ReturnType<typeof serveMetrics>>;

const tell = <C extends string>(worker: Measured<C>, at: { host: string; port: number }): Promise<Telling> =>
  serveMetrics({ ...at, registry: workerMetrics(worker), ailments: async () => ailmentsOf(worker.health) });

const stoppable = (ending: AbortController, finished: Promise<void>, telling: Telling): Running => ({
  async stop() {
    ending.abort();
    await finished;
    telling.stop();
  },
});
