import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Highs, Model } from 'highs';
import type { Interval, LinearSystem } from './linearSystem.ts';

/** The system contradicts itself: what was published cannot have come from any counts. */
export class Contradiction extends Error {
  override name = 'Contradiction';
}

let loading: Promise<Highs> | undefined;

/** HiGHS, in WebAssembly. Loaded once, and only by whoever solves. */
function solver(): Promise<Highs> {
  loading ??= import('highs').then(({ default: load }) => {
    const path = createRequire(import.meta.url).resolve('highs');
    return load({ wasmBinary: readFileSync(path.replace(/[^/\\]*$/, 'highs.wasm')) });
  });
  return loading;
}

/** A system as the solver has it. Each question begins where the one before ended, so most take a few steps of the simplex method. */
export class Program {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #system: LinearSystem;
  /** What is asked for costs something; while a question is only whether something is possible, nothing does. */
  #priced: readonly number[] = [];

  constructor(highs: Highs, model: Model, system: LinearSystem) {
    this.#highs = highs;
    this.#model = model;
    this.#system = system;
    model.options.set({ output_flag: false, solver: 'simplex' });
  }

  /** A solution in which a number lies between two others, or none if there is none. */
  within(variable: number, low: number, high: number): Float64Array | null {
    this.#price([]);
    this.bound([variable], () => ({ low, high }));
    const found = this.#run() ? this.#model.getSolution().colValue : null;
    this.bound([variable]);
    return found;
  }

  /** The solution in which the sum of some is least, or greatest. */
  end(variables: readonly number[], greatest: boolean): Float64Array {
    this.#price(variables);
    const { maximize, minimize } = this.#highs.constants.objectiveSense;
    this.#model.changeObjectiveSense(greatest ? maximize : minimize);
    if (!this.#run()) throw new Contradiction('No counts fit what is published.');
    return this.#model.getSolution().colValue;
  }

  /** By how much the end that was just found would move, were the bounds of each number looser by one. */
  get weights(): Float64Array {
    return this.#model.getSolution().colDual.map((it) => (Math.abs(it) > 1e-7 ? Math.abs(it) : 0));
  }

  /** Lets numbers lie elsewhere for a while, or again where they do. */
  bound(variables: readonly number[], to: (variable: number) => Interval = (it) => this.#boundsOf(it)): void {
    const { infinity } = this.#highs;
    const indices = variables.toSorted((a, b) => a - b);
    const bounds = indices.map(to);
    this.#model.changeColsBounds(
      { kind: 'set', indices },
      bounds.map(({ low }) => Math.max(low, -infinity)),
      bounds.map(({ high }) => Math.min(high, infinity)),
    );
  }

  inWholeNumbers(): void {
    this.#model.options.set({ solver: 'choose' });
    this.#model.changeColsIntegrality(
      { kind: 'range', from: 0, to: this.#system.names.length - 1 },
      Int32Array.from(this.#system.names, () => this.#highs.constants.variableType.integer),
    );
  }

  #boundsOf(variable: number): Interval {
    return this.#system.bounds[variable] ?? { low: 0, high: Infinity };
  }

  #price(variables: readonly number[]): void {
    for (const it of this.#priced) this.#model.changeColCost(it, 0);
    for (const it of variables) this.#model.changeColCost(it, 1);
    this.#priced = variables;
  }

  #run(): boolean {
    const { optimal, infeasible } = this.#highs.constants.modelStatus;
    let { modelStatus: status } = this.#model.run();
    // A basis that has been changed very often can leave the method stuck; begun anew it is not.
    if (status !== optimal && status !== infeasible) {
      this.#model.clearSolver();
      status = this.#model.run().modelStatus;
    }
    if (status !== optimal && status !== infeasible) throw new Error(`The solver ended with status ${status}.`);
    return status === optimal;
  }
}

export async function programOf<T>(system: LinearSystem, use: (program: Program) => T): Promise<T> {
  const highs = await solver();
  return highs.withModel(modelOf(highs, system), (model) => use(new Program(highs, model, system)));
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
