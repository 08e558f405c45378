import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Highs, Model } from 'highs';
import type { Interval, LinearSystem } from './linearSystem.ts';
import { Witnesses, type Wanted } from './witnesses.ts';

/** The system contradicts itself: what was published cannot have come from any counts. */
export class Contradiction extends Error {
  override name = 'Contradiction';
}

/** Corners of what is possible, where many numbers are seen far out at once; and the fastest road to one number's end. */
const corners = { solver: 'simplex' } as const;
const fastest = { solver: 'ipm' } as const;

/** A round that settles fewer takes longer than solving for each of them. */
const worthwhile = 10;

let loading: Promise<Highs> | undefined;

/** HiGHS, in WebAssembly. Loaded once, and only by whoever audits. */
function solver(): Promise<Highs> {
  loading ??= import('highs').then(({ default: load }) => {
    const path = createRequire(import.meta.url).resolve('highs');
    return load({ wasmBinary: readFileSync(path.replace(/[^/\\]*$/, 'highs.wasm')) });
  });
  return loading;
}

const toTheEnd = (): Wanted => ({ low: -Infinity, width: Infinity });

export interface Asking {
  /** How far apart a number must have been seen to be answered with what was seen; else it is solved to its ends. */
  readonly wanted?: (variable: number) => Wanted;
  /** Which of those that are left are solved one by one; the others are not answered. */
  readonly closely?: (variable: number) => boolean;
  /** How low and how high each was seen before. */
  readonly seen?: ReadonlyMap<number, Interval>;
}

/**
 * The least and the greatest value of each asked number that the system allows, rounded inwards to whole numbers. Solutions
 * found on the way bear witness for all the numbers at once, and so does what was seen before. Every interval answered is
 * certainly possible.
 */
export async function rangesOf(
  system: LinearSystem,
  asked: readonly number[],
  asking: Asking = {},
): Promise<Map<number, Interval>> {
  const { wanted = toTheEnd, closely = () => true, seen } = asking;
  const highs = await solver();
  return highs.withModel(modelOf(highs, system), (model) => {
    const witnesses = new Witnesses(asked, wanted, seen);
    let last: Float64Array = new Float64Array();
    const hear = (variables: readonly number[], greatest: boolean) =>
      witnesses.hear((last = solve(highs, model, costOf(system, variables), greatest)));
    model.options.set({ output_flag: false, ...corners });
    for (let vain = 0; witnesses.open.length > 0 && vain < 2;) {
      const before = witnesses.open.length;
      hear(witnesses.high, false);
      const { low } = witnesses;
      // Held down for a while, many are seen somewhat higher instead of one very high. What was just seen stays possible.
      hold(model, system, low, (it) => Math.max(witnesses.enough(it), last[it] ?? Infinity));
      if (low.length > 0) hear(low, true);
      hold(model, system, low);
      vain = before - witnesses.open.length >= worthwhile ? 0 : vain + 1;
    }
    model.options.set(fastest);
    const unanswered = new Set(witnesses.open.filter((it) => !closely(it)));
    for (const variable of asked) {
      if (unanswered.has(variable)) continue;
      if (witnesses.isLow(variable)) hear([variable], true);
      if (witnesses.isLow(variable) || witnesses.isHigh(variable)) hear([variable], false);
      // Never as low as is wanted: then it matters how high it may be.
      if (witnesses.isHigh(variable)) hear([variable], true);
    }
    const ranges = witnesses.ranges();
    for (const variable of witnesses.open) if (unanswered.has(variable)) ranges.delete(variable);
    // Where two or three numbers are left, counting in whole ones can leave one: either way too few, for whoever wants more.
    const few = asking.wanted ? [] : [...ranges].filter(([, { low, high }]) => high > low && high - low <= 2);
    if (few.length > 0) inWholeNumbers(highs, model, system);
    for (const [variable] of few) {
      const [low = NaN, high = NaN] = [false, true].map(
        (greatest) => solve(highs, model, costOf(system, [variable]), greatest)[variable],
      );
      ranges.set(variable, { low: Math.round(low), high: Math.round(high) });
    }
    return ranges;
  });
}

function costOf({ names }: LinearSystem, variables: readonly number[]): Float64Array {
  const cost = new Float64Array(names.length);
  for (const variable of variables) cost[variable] = 1;
  return cost;
}

function hold(model: Model, { bounds }: LinearSystem, variables: readonly number[], at = (_it: number) => Infinity) {
  const indices = variables.toSorted((a, b) => a - b);
  model.changeColsBounds(
    { kind: 'set', indices },
    indices.map((it) => bounds[it]?.low ?? 0),
    indices.map((it) => Math.min(bounds[it]?.high ?? Infinity, at(it))),
  );
}

function inWholeNumbers({ constants }: Highs, model: Model, { names }: LinearSystem): void {
  model.options.set({ solver: 'choose' });
  model.changeColsIntegrality(
    { kind: 'range', from: 0, to: names.length - 1 },
    Int32Array.from(names, () => constants.variableType.integer),
  );
}

function solve({ constants }: Highs, model: Model, cost: Float64Array, greatest: boolean): Float64Array {
  const { objectiveSense, modelStatus } = constants;
  model.changeColsCost({ kind: 'range', from: 0, to: cost.length - 1 }, cost);
  model.changeObjectiveSense(greatest ? objectiveSense.maximize : objectiveSense.minimize);
  const { modelStatus: status } = model.run();
  if (status === modelStatus.infeasible) throw new Contradiction('No counts fit what is published.');
  if (status !== modelStatus.optimal) throw new Error(`The solver ended with status ${status}.`);
  return model.getSolution().colValue;
}

function modelOf({ infinity, constants }: Highs, { names, bounds, rows }: LinearSystem) {
  const bounded = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * infinity);
  const starts = [0];
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length);
  return {
    numCols: names.length,
    numRows: rows.length,
    sense: constants.objectiveSense.minimize,
    colCost: new Float64Array(names.length),
    colLower: bounds.map(({ low }) => bounded(low)),
    colUpper: bounds.map(({ high }) => bounded(high)),
    rowLower: rows.map(({ low }) => bounded(low)),
    rowUpper: rows.map(({ high }) => bounded(high)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: names.length,
      starts,
      indices: rows.flatMap(({ entries }) => entries.map(([variable]) => variable)),
      values: rows.flatMap(({ entries }) => entries.map(([, factor]) => factor)),
    },
  };
}
