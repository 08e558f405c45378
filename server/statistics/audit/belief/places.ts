import type { Dims } from '../../cellId.ts';
import type { ReleaseCell } from '../../release.ts';
import { grounds, inAreas, type Group } from './expected.ts';
import type { Fit } from './fit.ts';
import type { Published } from './published.ts';

/** Nothing is told of it. */
const untold = -1;

/** The place of the year behind its quarters. */
const year = 4;

/** The published cells of a group, and where one registration counts: in its municipality and in what lies around it. */
export class Places {
  readonly cells: ReleaseCell[] = [];
  readonly #place = new Map<string, number>();
  readonly #totals: Int32Array[];
  readonly #grounds: Int32Array[];
  readonly #areas: Int32Array[];
  readonly #top: number;

  /** Of each place and of the top, four quarters and the year. */
  constructor(published: Published, of: string, { top, places }: Group) {
    const periods = [`${of}-Q1`, `${of}-Q2`, `${of}-Q3`, `${of}-Q4`, of];
    const at = (period: string, geo: string, dims: Dims) => this.#at(published.cell(period, geo, dims));
    const table = (dims: readonly Dims[]) =>
      [...places, top].map((geo) =>
        Int32Array.from(periods.flatMap((period) => dims.map((it) => at(period, geo, it)))),
      );
    this.#top = places.length;
    this.#totals = table([{}]);
    this.#grounds = table(grounds.map((ground) => ({ ground })));
    this.#areas = table(inAreas.map((area) => ({ area })));
  }

  /** Tells each cell that a registration counts in that there is one more, or one less. */
  tell(fit: Fit, place: number, quarter: number, mask: number, area: number, by: 1 | -1): void {
    for (let around = 0; around < 2; around += 1) {
      const geo = around === 0 ? place : this.#top;
      for (let longer = 0; longer < 2; longer += 1) {
        const period = longer === 0 ? quarter : year;
        const total = (this.#totals[geo] as Int32Array)[period] as number;
        if (total !== untold) fit.tell(total, by);
        const ofArea = (this.#areas[geo] as Int32Array)[period * inAreas.length + area] as number;
        if (ofArea !== untold) fit.tell(ofArea, by);
        const named = this.#grounds[geo] as Int32Array;
        for (let rest = mask; rest !== 0; rest &= rest - 1) {
          const ofGround = named[period * grounds.length + 31 - Math.clz32(rest & -rest)] as number;
          if (ofGround !== untold) fit.tell(ofGround, by);
        }
      }
    }
  }

  #at(cell: ReleaseCell | undefined): number {
    if (!cell) return untold;
    const known = this.#place.get(cell.id);
    if (known !== undefined) return known;
    this.#place.set(cell.id, this.cells.length);
    return this.cells.push(cell) - 1;
  }
}
