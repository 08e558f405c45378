import { codesOf } from '../../taxonomy/codeList.ts';
import { areas } from '../../taxonomy/areas.ts';
import { groundsInStatistics } from '../../taxonomy/grounds.ts';
import { municipality } from '../../taxonomy/municipalities.ts';
import { cellId, coordinatesIn, type Dims } from '../cellId.ts';
import type { Profile } from '../noiseTable.ts';
import { exposure, looksAt } from './account.ts';
import type { Finding } from './finding.ts';

/** Certain: twice what the lattice may cost. Believed: as much as goes with it. Of no cell, however large, are there more draws. */
const most = { certain: 0.06, believed: 0.83, grounds: 2, draws: 3 } as const;

const grounds = codesOf(groundsInStatistics).map((ground): Dims => ({ ground }));
const inArea = codesOf(areas).map((area): Dims => ({ area }));

/** A cell that is drawn anew is one more look at whoever counts in it: all versions stay readable. */
export function accountOfErrata(again: ReadonlyMap<string, number>, profile: Pick<Profile, 'T'>): Finding[] {
  const cells = [...again].map(([id, times]) => ({ id, times, ...coordinatesIn(id) }));
  const places = Map.groupBy(
    cells.filter(({ basis, geo }) => basis === 'REG' && municipality(geo) !== undefined),
    ({ geo }) => geo,
  );
  return [
    ...[...places].flatMap(([place, its]) =>
      accountOfPlace(place, looksAt(most.grounds, undefined, place) + looksAdded(its), profile),
    ),
    ...cells
      .filter(({ times }) => times >= most.draws)
      .map(({ id, times }) => ({
        attack: 'ACCOUNT' as const,
        cell: id,
        says: `It would be drawn ${times + 1} times; at most ${most.draws} are allowed.`,
      })),
  ];
}

function accountOfPlace(place: string, looks: number, profile: Pick<Profile, 'T'>): Finding[] {
  const { certain, believed } = exposure(looks, profile);
  if (certain <= most.certain && believed <= most.believed) return [];
  return [
    {
      attack: 'ACCOUNT',
      says:
        `In all versions there would be ${looks} looks at one registration of municipality ${place}. Somebody who knows all others ` +
        `proves it with a chance of ${certain.toFixed(3)} and believes it at ${believed.toFixed(3)}; at most ${most.certain} and ` +
        `${most.believed} are allowed.`,
    },
  ];
}

/** By errata, at that registration of a place which they looked at most often: of one quarter, one area and two grounds. */
function looksAdded(
  its: readonly { readonly id: string; readonly times: number; readonly period: string; readonly geo: string }[],
) {
  const times = new Map(its.map((it) => [it.id, it.times]));
  const [geo = ''] = its.map((it) => it.geo);
  const added = [...new Set(its.map(({ period }) => period))].map((period) => {
    const periods = [...new Set([period, period.slice(0, 4)])];
    const at = (dims: Dims) =>
      periods.reduce((sum, each) => sum + (times.get(cellId({ basis: 'REG', period: each, geo, dims })) ?? 0), 0);
    const greatest = (all: readonly Dims[], number: number) =>
      all
        .map(at)
        .toSorted((a, b) => b - a)
        .slice(0, number)
        .reduce((sum, each) => sum + each, 0);
    return at({}) + greatest(grounds, most.grounds) + greatest(inArea, 1);
  });
  return Math.max(0, ...added);
}
