import { useLingui } from '@lingui/react/macro';
import type { Words } from '../codes.ts';

export type Municipality = {
  code: string;
  name: string;
  region?: string | null;
  landsdel?: string | null;
  countedAs: string;
};
export type Level = 'country' | 'region' | 'landsdel' | 'municipality';
export type Place = {
  code: string;
  name: string;
  kind: Level | 'nowhere';
  /** At which level of the tables it stands: one municipality is a landsdel of its own. */
  level: Level;
  /** The places around it, the nearest first. */
  within: readonly string[];
};

export const country = '';
const nowhere = '999';

type Given = { regions: Words; landsdele: Words; municipalities: readonly Municipality[] };

/** Every place that the statistics know, by the code they know it by. */
export function usePlaces({ regions, landsdele, municipalities }: Given): Place[] {
  const { t } = useLingui();
  const counted = municipalities.filter(({ code, countedAs }) => code === countedAs);
  // The server names no landsdel where that would be two names for one number.
  const members = (landsdel: string) => counted.filter((it) => it.landsdel === landsdel);
  const parted = new Set(counted.flatMap(({ landsdel, region }) => (landsdel ? [region] : [])));
  return [
    { code: country, name: t`All of Denmark`, kind: 'country', level: 'country', within: [] },
    ...regions.map(({ code, label }) => ({
      code,
      name: label,
      kind: 'region' as const,
      level: 'region' as const,
      within: [country],
    })),
    ...landsdele.flatMap(({ code, label }) => {
      const region = members(code)[0]?.region;
      if (!region) return [];
      return { code, name: label, kind: 'landsdel' as const, level: 'landsdel' as const, within: [region, country] };
    }),
    ...counted.map(({ code, name, region, landsdel }) => {
      const merged = municipalities.filter((it) => it.countedAs === code && it.code !== code).map((it) => it.name);
      return {
        code,
        name: [name, ...merged].join(' + '),
        kind: 'municipality' as const,
        level: !landsdel && parted.has(region) ? ('landsdel' as const) : ('municipality' as const),
        within: [landsdel, region, country].flatMap((it) => it ?? []),
      };
    }),
    { code: nowhere, name: t`Online, or place not known`, kind: 'nowhere', level: 'region', within: [country] },
  ];
}

/** The place itself and those around it, the nearest first. */
export const outwards = (place: Place, places: readonly Place[]): Place[] => [
  place,
  ...place.within.flatMap((code) => places.find((it) => it.code === code) ?? []),
];

/** The places that together are the country, at this level. Where a landsdel is a whole region, the region stands for it. */
export function placesAt(level: Level, places: readonly Place[]): Place[] {
  if (level !== 'landsdel') return places.filter(({ kind }) => kind === level);
  const parted = new Set(places.filter(({ kind }) => kind === 'landsdel').map(({ within }) => within[0]));
  return places.filter((it) => it.level === 'landsdel' || (it.kind === 'region' && !parted.has(it.code)));
}
