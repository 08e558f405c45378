import { relay } from './relay.ts';
import { noTransfers, openTransfer, type TransferCounters, type TransferSettings } from './transfer.ts';
import { keepWorking, startingWorker, type WorkerHealth } from '../platform/worker.ts';

export interface RunningTransfer {
  counters: TransferCounters;
  health: WorkerHealth;
  /** Resolves when the signal has been given and the last batch is whole. */
  finished: Promise<void>;
}

/** The transfer as a part of a process. */
export function runTransfer({ signal, ...settings }: TransferSettings & { signal: AbortSignal }): RunningTransfer {
  const counters = noTransfers();
  const health = startingWorker();
  const finished = keepWorking({
    name: 'transfer',
    log: settings.log,
    signal,
    health,
    failed: () => (counters.failures += 1),
    open: async () => {
      const transfer = await openTransfer(settings, counters);
      return { round: () => relay(transfer), close: transfer.close };
    },
  });
  return { counters, health, finished };
}
