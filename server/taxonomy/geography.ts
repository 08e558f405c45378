import { codesOf, isCode } from './codeList.ts';
import { lattice, type GeoLevel } from './latticeTables.ts';
import { municipalities, municipality } from './municipalities.ts';
import { landsdele, regionOfLandsdel, regions, type Landsdel } from './regions.ts';

export const country = '';

/** Online, or a place nobody knows. In the hierarchy it is a region with nothing below it. */
export const noPlace = '999';

/** Few live there: merged for every table and year, whatever the counts, since a merger made by counts leaks. */
const mergedInto: Readonly<Record<string, string>> = Object.fromEntries(
  lattice.populationFloor.merged.map(({ code, into }) => [code, into]),
);

// Bornholm is a landsdel of one municipality, and Nordjylland a region of one landsdel. Two cells for the same registrations
// would be two looks at one number: the noise of both together tells more than the noise of one.
const standsFor = new Map<string, string>(
  codesOf(landsdele).flatMap((landsdel) => {
    const members = municipalities.codes.filter((it) => it.landsdel === landsdel && !(it.code in mergedInto));
    if (members.length === 1 && members[0]) return [[landsdel, members[0].code] as const];
    const region = regionOfLandsdel[landsdel];
    const alone = codesOf(landsdele).every((it) => it === landsdel || regionOfLandsdel[it] !== region);
    return alone ? [[landsdel, region] as const] : [];
  }),
);

/** The code under which an area, or ONLINE or UNKNOWN, appears in the statistics. */
export function statisticsGeo(code: string): string {
  if (code === country || isRegion(code)) return code;
  if (isLandsdel(code)) return standsFor.get(code) ?? code;
  if (municipality(code)) return mergedInto[code] ?? code;
  if ([noPlace, 'ONLINE', 'UNKNOWN'].includes(code)) return noPlace;
  throw new RangeError(`${code} is no area of Denmark`);
}

/** The areas around a code of the statistics, the nearest first, the country last. */
export function geoParents(code: string): string[] {
  if (code === country) return [];
  if (isRegion(code)) return [country];
  if (isLandsdel(code)) return [regionOfLandsdel[code], country];
  const found = municipality(code);
  if (!found) return [country];
  const landsdel = statisticsGeo(found.landsdel);
  return landsdel === code || landsdel === found.region ? [found.region, country] : [landsdel, found.region, country];
}

// The first level that an area appears at is its own: Bornholm is a landsdel, Nordjylland a region.
const levelOfGeo: ReadonlyMap<string, GeoLevel> = new Map(
  (
    [
      ['municipality', codesOf(municipalities)],
      ['landsdel', codesOf(landsdele)],
      ['region', [...codesOf(regions), noPlace]],
      ['country', [country]],
    ] as const
  ).flatMap(([level, codes]) => codes.map((code) => [statisticsGeo(code), level] as const)),
);

/** Nothing for a code that is not one of the statistics: a merged island, or the landsdel of Bornholm. */
export function geoLevel(code: string): GeoLevel | undefined {
  return levelOfGeo.get(code);
}

/** Every area of the statistics at a level: each stands at exactly one. */
export function geosAt(level: GeoLevel): string[] {
  return [...levelOfGeo].flatMap(([code, its]) => (its === level ? [code] : []));
}

function isRegion(code: string): boolean {
  return isCode(regions, code);
}

function isLandsdel(code: string): code is Landsdel {
  return isCode(landsdele, code);
}
