import { keepWorking, startingWorker, whileOpen, type WorkerHealth } from '../platform/worker.ts';
import { checkNext, noChecks, openChecks, type CheckCounters, type CheckSettings } from './work.ts';

export interface RunningChecks {
  counters: CheckCounters;
  health: WorkerHealth;
  /** Resolves when the signal has been given and the reader has ended. */
  finished: Promise<void>;
}

/** The machine checks as a part of a process. */
export function runChecks(settings: CheckSettings): RunningChecks {
  const counters = noChecks();
  const health = startingWorker();
  const finished = keepWorking({
    name: 'checks',
    log: settings.log,
    signal: settings.signal,
    health,
    failed: () => (counters.failures += 1),
    open: async () => {
      const checks = await openChecks(settings, counters);
      return { round: () => checkNext(checks), close: checks.close };
    },
  });
  return { counters, health, finished };
}

/** Does every check that waits, for the demo and for tests. */
export const checkAll = (settings: CheckSettings): Promise<void> =>
  whileOpen(openChecks(settings), async (checks) => {
    while (await checkNext(checks));
  });
