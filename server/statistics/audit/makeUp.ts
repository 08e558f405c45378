import type { Draws } from './draws.ts';
import { ageBands } from '../../taxonomy/ageBands.ts';
import { areas } from '../../taxonomy/areas.ts';
import { codesOf, isCode } from '../../taxonomy/codeList.ts';
import { delayBands } from '../../taxonomy/delayBands.ts';
import { duplicates } from '../../taxonomy/duplicates.ts';
import { genders } from '../../taxonomy/genders.ts';
import { country, geoParents, noPlace, statisticsGeo } from '../../taxonomy/geography.ts';
import { decodeGrounds, encodeGrounds, manyMask, mostGrounds } from '../../taxonomy/groundMask.ts';
import { grounds, namesNoGround, type Ground } from '../../taxonomy/grounds.ts';
import { municipalities } from '../../taxonomy/municipalities.ts';
import { isQuarter, yearOf } from '../../taxonomy/quarter.ts';
import { sources } from '../../taxonomy/sources.ts';
import type { ReleaseCell } from '../release.ts';
import type { Incident, Person, Registration, World } from './world.ts';

type Place = Pick<ReleaseCell, 'period' | 'geo' | 'dims'>;

const quartersOf = (year: number) => [`${year}-Q1`, `${year}-Q2`, `${year}-Q3`, `${year}-Q4`] as const;

const everywhere = [...codesOf(municipalities), 'UNKNOWN'];
const within = new Map<string, string[]>();
for (const code of everywhere)
  for (const geo of [statisticsGeo(code), ...geoParents(statisticsGeo(code))])
    within.set(geo, [...(within.get(geo) ?? []), code]);

/** A registration that counts in this cell, and for the rest is like one there is. */
export function madeUpIn(world: World, { period, geo, dims }: Place, draws: Draws): Registration | null {
  const like = anyLike(world, 'age' in dims || 'gender' in dims ? 'person' : 'incident', draws);
  return like && movedInto(world, like, { period, geo, dims }, draws);
}

/** The same, but for what it takes to count in this cell. */
export function movedInto(world: World, like: Registration, { period, geo, dims }: Place, draws: Draws): Registration {
  const groundMask = maskWith(like.row.groundMask, [dims.ground, dims.ground2], draws);
  if (like.fragment === 'person')
    return world.person({
      ...like.row,
      groundMask,
      ageBand: (dims.age ?? like.row.ageBand) as Person['ageBand'],
      gender: (dims.gender ?? like.row.gender) as Person['gender'],
    });
  const { row } = like;
  return world.incident({
    ...row,
    groundMask,
    quarter: isQuarter(period) ? period : row.quarter,
    municipality: municipalityIn(row.municipality, geo, draws),
    area: (dims.area ?? row.area) as Incident['area'],
    source: (dims.source ?? row.source) as Incident['source'],
    delayBand: (dims.delay ?? row.delayBand) as Incident['delayBand'],
    duplicate: (dims.dup ?? (row.duplicate === 'CONFIRMED' ? 'NONE' : row.duplicate)) as Incident['duplicate'],
  });
}

/** The same, but outside of this cell: one of the things that put it there is another, close by where that makes sense. */
export function movedOutOf(world: World, it: Registration, { period, geo, dims }: Place, draws: Draws): Registration {
  const names = Object.keys(dims) as (keyof typeof dims)[];
  const ways = [
    ...names,
    ...(geo === country ? [] : ['geo' as const]),
    ...(isQuarter(period) ? ['quarter' as const] : []),
  ];
  const way = ways[draws.below(ways.length)];
  const other = <T>(codes: readonly T[]): T => codes[draws.below(codes.length)] as T;
  const groundMask = () => withAnother(it.row.groundMask, way === 'ground2' ? dims.ground2 : dims.ground, draws);
  if (it.fragment === 'person') {
    const { row } = it;
    if (way === 'age') return world.person({ ...row, ageBand: other(codesOf(ageBands)) });
    if (way === 'gender') return world.person({ ...row, gender: other(codesOf(genders)) });
    return world.person({ ...row, groundMask: groundMask() });
  }
  const { row } = it;
  switch (way) {
    case 'geo':
      return world.incident({ ...row, municipality: nextTo(row.municipality, geo, draws) });
    case 'quarter':
      return world.incident({ ...row, quarter: other(quartersOf(yearOf(row.quarter))) });
    case 'area':
      return world.incident({ ...row, area: other(codesOf(areas)) });
    case 'source':
      return world.incident({ ...row, source: other(codesOf(sources)) });
    case 'delay':
      return world.incident({ ...row, delayBand: other(codesOf(delayBands)) });
    case 'dup':
      return world.incident({ ...row, duplicate: other(codesOf(duplicates)) });
    case 'age':
    case 'gender':
    case 'ground':
    case 'ground2':
    case undefined:
    default:
      return world.incident({ ...row, groundMask: groundMask() });
  }
}

/** The third, with what made the first become the second given back to it. */
export function given(
  world: World,
  third: Registration,
  first: Registration,
  second: Registration,
): Registration | null {
  const [from, to, row] = [first.row, second.row, { ...third.row }] as Record<string, unknown>[];
  if (!from || !to || !row || third.fragment !== first.fragment) return null;
  for (const name of Object.keys(from)) {
    if (from[name] === to[name]) continue;
    if (name === 'groundMask') {
      const mask = withoutAndWith(row[name] as number, to[name] as number, from[name] as number);
      if (mask === null) return null;
      row[name] = mask;
    } else if (row[name] === to[name]) row[name] = from[name];
    else return null;
  }
  return third.fragment === 'person'
    ? world.person(row as unknown as Person)
    : world.incident(row as unknown as Incident);
}

/** The grounds of a mask without what one mask has more than another, and with what the other has more. */
function withoutAndWith(mask: number, one: number, another: number): number | null {
  if (mask === one) return another;
  const lost = one & ~another;
  if ((mask | one | another) & manyMask || (mask & lost) !== lost) return null;
  const grounds = decodeGrounds((mask & ~lost) | (another & ~one)).filter((it): it is Ground => it !== 'MANY');
  const named = grounds.filter((it) => !namesNoGround(it));
  return named.length === grounds.length && named.length <= mostGrounds ? encodeGrounds(named) : null;
}

function anyLike(world: World, fragment: Registration['fragment'], draws: Draws): Registration | null {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = world.registrations[draws.below(world.registrations.length)];
    if (found?.fragment === fragment) return found;
  }
  return null;
}

function municipalityIn(code: string, geo: string, draws: Draws): string {
  const inside = within.get(geo === noPlace ? noPlace : geo) ?? [];
  if (geo === country || inside.includes(code)) return code;
  return inside[draws.below(inside.length)] ?? code;
}

/** A municipality outside of an area, within the area around it as long as that has others. */
function nextTo(code: string, geo: string, draws: Draws): string {
  const around = geoParents(geo).map((it) => (within.get(it) ?? []).filter((near) => !within.get(geo)?.includes(near)));
  const near = around.find((codes) => codes.length > 0 && draws.happens(0.7)) ?? around.at(-1) ?? [];
  return near[draws.below(near.length)] ?? code;
}

/** One ground is another. */
function withAnother(mask: number, ground: string | undefined, draws: Draws): number {
  const kept = decodeGrounds(mask).filter((it): it is Ground => it !== 'MANY' && it !== ground && !namesNoGround(it));
  const all = codesOf(grounds);
  const another = all[draws.below(all.length)] ?? 'UNKNOWN';
  return encodeGrounds(kept.length > 0 && draws.happens(0.3) ? kept : [...kept, another]);
}

function maskWith(mask: number, wanted: readonly (string | undefined)[], draws: Draws): number {
  const named = wanted.filter((it) => it !== undefined);
  if (named.length === 0) return mask;
  if (named.includes('MANY')) return manyMask;
  const mine = named.filter((it): it is Ground => isCode(grounds, it));
  const others = decodeGrounds(mask).filter((it): it is Ground => it !== 'MANY' && !namesNoGround(it));
  const both = [...new Set([...mine, ...others])];
  const together = both.length <= mostGrounds && !mine.some(namesNoGround) && draws.happens(0.5);
  return encodeGrounds(together ? both : mine);
}
