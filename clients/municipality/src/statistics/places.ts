import type { StatisticsBaseQuery } from '../gql/graphql.ts';

type Base = StatisticsBaseQuery;
type Area = Base['municipalities'][number];

export type Place = { code: string; name: string; level: 'municipality' | 'landsdel' | 'region' | 'country' };

export const country = '';

function nameIn(base: Base, list: string, code: string): string {
  return base.codeLists.find(({ id }) => id === list)?.codes.find((it) => it.code === code)?.label ?? code;
}

/** The municipality as it is counted, and the areas around it, the nearest first. */
export function placesAround(base: Base, area: Area, denmark: string): Place[] {
  const counted = base.municipalities.find((it) => it.code === area.countedAs) ?? area;
  const { landsdel, region } = counted;
  return [
    { code: counted.code, name: counted.name, level: 'municipality' },
    ...(landsdel ? [{ code: landsdel, name: nameIn(base, 'landsdele', landsdel), level: 'landsdel' as const }] : []),
    ...(region ? [{ code: region, name: nameIn(base, 'regions', region), level: 'region' as const }] : []),
    { code: country, name: denmark, level: 'country' },
  ];
}
