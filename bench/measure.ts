import { press, type Pressed } from './load.ts';
import { requestOf, type Scenario } from './scenarios.ts';

export interface Contender {
  name: string;
  port: number;
  scenario: Scenario;
  path: string;
}

export interface Pace {
  seconds: number;
  rounds: number;
}

/** The median of each figure over rounds that take turns, so that a slow minute of the machine meets all alike. */
export async function takeTurns(
  contenders: readonly Contender[],
  { seconds, rounds }: Pace,
  signal: AbortSignal,
): Promise<Record<string, Pressed>> {
  const rides = contenders.map(({ port, scenario, path, name }) => ({ name, port, next: requestOf(scenario, path) }));
  const seen = new Map<string, Pressed[]>(rides.map(({ name }) => [name, []]));
  for (const ride of rides) await press({ ...ride, seconds: Math.min(1, seconds) }); // warm: compiled, planned, connected
  for (let round = 0; round < rounds; round += 1) {
    for (const ride of rides) {
      signal.throwIfAborted();
      seen.get(ride.name)?.push(await press({ ...ride, seconds }));
    }
  }
  return Object.fromEntries([...seen].map(([name, all]) => [name, medianOf(all)]));
}

function medianOf(all: readonly Pressed[]): Pressed {
  const of = (figure: keyof Pressed) => median(all.map((it) => it[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), number: of('number') };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
