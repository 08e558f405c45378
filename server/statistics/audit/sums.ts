import { areas } from '../../taxonomy/areas.ts';
import { codesOf } from '../../taxonomy/codeList.ts';
import { delayBands } from '../../taxonomy/delayBands.ts';
import { geoParents, geosAt } from '../../taxonomy/geography.ts';
import { isQuarter, yearOf } from '../../taxonomy/quarter.ts';
import { sources } from '../../taxonomy/sources.ts';
import { cellId } from '../cellId.ts';
import type { ReleaseCell } from '../release.ts';

/** By what a cell is divided: into places, areas of service, quarters, sources or delays. Or it only holds the other: of a ground. */
export type Division = 'PLACES' | 'AREAS' | 'QUARTERS' | 'SOURCES' | 'DELAYS' | 'GROUNDS';

export interface Part {
  readonly by: Division;
  readonly whole: ReleaseCell;
  readonly part: ReleaseCell;
}

/** Cells that add up to another, whatever was registered. */
export interface Sum {
  readonly by: Division;
  readonly whole: ReleaseCell;
  readonly parts: readonly ReleaseCell[];
}

/** Every cell with each that it is a part of. */
export function partsIn(cells: readonly ReleaseCell[]): Part[] {
  const published = new Map(cells.map((cell) => [cell.id, cell]));
  return cells.flatMap((part) =>
    wholesOf(part).flatMap(({ by, id }) => {
      const whole = published.get(id);
      return whole ? [{ by, whole, part }] : [];
    }),
  );
}

/** Those of which every part is there. Grounds are none: a registration may name several. */
export function sumsIn(parts: readonly Part[]): Sum[] {
  return [...Map.groupBy(parts, ({ by, whole }) => `${by} ${whole.id}`).values()].flatMap((its) => {
    const [{ by, whole } = { by: 'GROUNDS' as const, whole: undefined }] = its;
    return whole && its.length === numberOf(by, whole) ? [{ by, whole, parts: its.map(({ part }) => part) }] : [];
  });
}

function wholesOf(cell: ReleaseCell): { by: Division; id: string }[] {
  const { basis, period, geo, dims } = cell;
  // Confirmed duplicates are not counted in any total, and a year of incidents has no quarters.
  if (dims.dup) return [];
  const around = geoParents(geo)[0];
  const without = (by: Division, name: 'area' | 'source' | 'delay' | 'ground') =>
    dims[name] ? [{ by, id: cellId({ ...cell, dims: { ...dims, [name]: undefined } }) }] : [];
  return [
    ...(around === undefined ? [] : [{ by: 'PLACES' as const, id: cellId({ ...cell, geo: around }) }]),
    ...(isQuarter(period) && basis === 'REG'
      ? [{ by: 'QUARTERS' as const, id: cellId({ ...cell, period: `${yearOf(period)}` }) }]
      : []),
    ...without('AREAS', 'area'),
    ...without('SOURCES', 'source'),
    ...without('DELAYS', 'delay'),
    // Persons are counted apart, and of a pair each ground holds it.
    ...(dims.age || dims.gender || dims.ground2 ? [] : without('GROUNDS', 'ground')),
  ];
}

const everywhere = (['country', 'region', 'landsdel', 'municipality'] as const).flatMap(geosAt);
const below = Map.groupBy(everywhere, (geo) => geoParents(geo)[0] ?? 'nowhere');

function numberOf(by: Division, whole: ReleaseCell): number {
  switch (by) {
    case 'PLACES':
      return below.get(whole.geo)?.length ?? NaN;
    case 'AREAS':
      return codesOf(areas).length;
    case 'QUARTERS':
      return 4;
    case 'SOURCES':
      return codesOf(sources).length;
    case 'DELAYS':
      return codesOf(delayBands).length;
    case 'GROUNDS':
      return NaN;
    default:
      return NaN;
  }
}
