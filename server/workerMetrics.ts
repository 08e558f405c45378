import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { WorkerHealth } from './platform/worker.ts';

export interface Measured<C extends string> {
  part: 'transfer' | 'statistics' | 'checks';
  counters: Readonly<Record<C, number>>;
  meanings: Readonly<Record<C, string>>;
  health: WorkerHealth;
}

/** The one figure among the counters that goes down again. */
const level = 'missing';

/** What a worker counts, in Prometheus's words, and how far behind it is. */
export function workerMetrics<C extends string>({ part, counters, meanings, health }: Measured<C>): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  for (const [key, help] of Object.entries(meanings) as [C, string][]) {
    if (key === level) {
      const gauge: Gauge = new Gauge({
        name: `equality_${part}_${key}`,
        help,
        registers,
        collect: () => gauge.set(counters[key]),
      });
      continue;
    }
    const counter: Counter = new Counter({
      name: `equality_${part}_${key}_total`,
      help,
      registers,
      collect() {
        counter.reset();
        counter.inc(counters[key]);
      },
    });
  }
  const lag: Gauge = new Gauge({
    name: `equality_${part}_lag_seconds`,
    help: 'Seconds since nothing was left to do. It grows while there is work, a database is away or another works.',
    registers,
    collect: () => lag.set((performance.now() - health.caughtUp) / 1_000),
  });
  return registry;
}

const words: Readonly<Record<WorkerHealth['state'], readonly string[]>> = {
  STARTING: ['the work has not begun'],
  WORKING: [],
  WAITING: ['another process does this work'],
  INTERRUPTED: ['the work was interrupted and is tried again; the log says why'],
};

export const ailmentsOf = ({ state }: WorkerHealth) => [...words[state]];
