import { press, type Pressed } from './load.ts';
import { processorTime } from './processes.ts';
import { requestOf, type Scenario } from './scenarios.ts';

export interface Contender {
  name: string;
  port: number;
  scenario: Scenario;
  path: string;
  pid: number;
}

/** With the processor time that the server itself took for a request: what holds when the machine is busy elsewhere. */
export type Measured = Pressed & { cpu: number };

export interface Pace {
  seconds: number;
  rounds: number;
}

/** The median of each figure over rounds that take turns, so that a slow minute of the machine meets all alike. */
export async function takeTurns(
  contenders: readonly Contender[],
  { seconds, rounds }: Pace,
  signal: AbortSignal,
): Promise<Record<string, Measured>> {
  const rides = contenders.map(({ scenario, path, ...it }) => ({ ...it, next: requestOf(scenario, path) }));
  const seen = new Map<string, Measured[]>(rides.map(({ name }) => [name, []]));
  for (const ride of rides) await press({ ...ride, seconds: Math.min(1, seconds) }); // warm: compiled, planned, connected
  for (let round = 0; round < rounds; round += 1) {
    for (const ride of rides) {
      signal.throwIfAborted();
      const before = processorTime(ride.pid);
      const pressed = await press({ ...ride, seconds });
      seen.get(ride.name)?.push({ ...pressed, cpu: (processorTime(ride.pid) - before) / pressed.number });
    }
  }
  return Object.fromEntries([...seen].map(([name, all]) => [name, medianOf(all)]));
}

function medianOf(all: readonly Measured[]): Measured {
  const of = (figure: keyof Measured) => median(all.map((it) => it[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), number: of('number'), cpu: of('cpu') };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
