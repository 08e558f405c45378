import { relay } from './relay.ts';
import { noTransfers, openTransfer, type TransferCounters, type TransferSettings } from './transfer.ts';
import { keepWorking } from '../platform/worker.ts';

export interface RunningTransfer {
  counters: TransferCounters;
  /** Resolves when the signal has been given and the last batch is whole. */
  finished: Promise<void>;
}

/** The transfer as a part of a process. */
export function runTransfer({ signal, ...settings }: TransferSettings & { signal: AbortSignal }): RunningTransfer {
  const counters = noTransfers();
  const finished = keepWorking({
    name: 'transfer',
    log: settings.log,
    signal,
    failed: () => (counters.failures += 1),
    open: async () => {
      const transfer = await openTransfer(settings, counters);
      return { round: () => relay(transfer), close: transfer.close };
    },
  });
  return { counters, finished };
}
