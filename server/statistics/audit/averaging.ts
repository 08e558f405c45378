import { areas } from '../../taxonomy/areas.ts';
import { codesOf } from '../../taxonomy/codeList.ts';
import { geoLevel, geoParents, geosAt } from '../../taxonomy/geography.ts';
import { lattice, type GeoLevel, type LatticeTable } from '../../taxonomy/latticeTables.ts';
import { isTold } from '../lattice.ts';
import type { Finding } from './finding.ts';
import { leverageIn } from './leverages.ts';

/** How much of the noise's variance is left of a cell once all cells that were published are weighed against each other. */
export interface Left {
  readonly table: string;
  readonly level: GeoLevel;
  /** Of one, in the area of that level where least is left. */
  readonly share: number;
}

const inArea = codesOf(areas);
const quarters = 4;

/** Small counts stand in municipalities; what is left of larger ones matters less. */
const least = (level: GeoLevel) => (level === 'municipality' ? 0.6 : 0.35);

/** The lattice itself, whatever the figures: a table more is one look more at the same registrations. */
export function averagingOf(tables: readonly LatticeTable[] = lattice.tables): Finding[] {
  return leftBy(tables)
    .filter(({ level, share }) => share < least(level))
    .map(({ table, level, share }) => ({
      attack: 'AVERAGING',
      says:
        `Weighing all figures against each other leaves ${share.toFixed(2)} of the noise's variance in table ${table} for a ` +
        `${level}; at least ${least(level)} is needed.`,
    }));
}

/** As if every cell were shown: the worst case. */
export function leftBy(tables: readonly LatticeTable[] = lattice.tables): Left[] {
  const found = new Map<string, Left>();
  for (const crossed of [false, true])
    for (const it of leftOf(tables, crossed)) {
      const key = `${it.table} ${it.level}`;
      if (it.share < (found.get(key)?.share ?? Infinity)) found.set(key, it);
    }
  return [...found.values()];
}

/** Of the totals and areas, or of one ground: linear relations do not lead from one to the other, since grounds overlap. */
function leftOf(tables: readonly LatticeTable[], ofGround: boolean): Left[] {
  const geos = (['country', 'region', 'landsdel', 'municipality'] as const).flatMap(geosAt);
  const places = geos.filter((it) => !geos.some((other) => geoParents(other).includes(it)));
  const cells = tables
    .filter(({ basis, fragment }) => basis === 'REG' && fragment === 'incident')
    .flatMap((table) =>
      table.shapes
        .filter((shape) => shape.every((it) => it === 'area' || it === 'ground'))
        .filter((shape) => shape.includes('ground') === ofGround)
        .flatMap((shape) =>
          geos
            .filter((geo) => isTold(table, geo))
            .flatMap((geo) => cellsOf(table, geo, shape.includes('area'), places)),
        ),
    );
  // Areas are alike, so the matrix falls apart into their mean and what sets one of them apart.
  const n = inArea.length;
  const ofMean = leverageIn(
    cells.map(({ places, byArea }) => ({ places, weight: byArea ? 1 : n })),
    places.length * quarters,
  );
  const ofOne = leverageIn(
    cells.filter(({ byArea }) => byArea).map(({ places }) => ({ places, weight: 1 })),
    places.length * quarters,
  );
  return cells
    .filter(({ first }) => first)
    .map(({ table, level, byArea, places: its }) => ({
      table,
      level,
      share: byArea ? ofMean(its) / n + ofOne(its) * (1 - 1 / n) : ofMean(its) * n,
    }));
}

/** Which places and quarters a table's cells of an area of Denmark add up. Of quarters each is as good as the first. */
function cellsOf({ id: table, each }: LatticeTable, geo: string, byArea: boolean, places: readonly string[]) {
  const mine = places.flatMap((it, place) => (it === geo || geoParents(it).includes(geo) ? [place] : []));
  const level = geoLevel(geo) ?? 'country';
  const every = Array.from({ length: quarters }, (_, quarter) => quarter);
  const periods = each === 'year' ? [every] : every.map((quarter) => [quarter]);
  return periods.map((period, index) => ({
    table,
    level,
    byArea,
    first: index === 0,
    places: mine.flatMap((place) => period.map((quarter) => place * quarters + quarter)),
  }));
}
