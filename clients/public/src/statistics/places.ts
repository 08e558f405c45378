import { useLingui } from '@lingui/react/macro';
import { wordFor, type Words } from '../codes.ts';

export type Municipality = {
  code: string;
  name: string;
  region?: string | null;
  landsdel?: string | null;
  countedAs: string;
};
export type Place = {
  code: string;
  name: string;
  kind: 'country' | 'region' | 'landsdel' | 'municipality' | 'nowhere';
};

export const country = '';
const nowhere = '999';

type Given = { regions: Words; landsdele: Words; municipalities: readonly Municipality[] };

/** Every place that the statistics know, by the code they know it by. */
export function usePlaces({ regions, landsdele, municipalities }: Given): Place[] {
  const { t } = useLingui();
  const counted = municipalities.filter(({ code, countedAs }) => code === countedAs);
  // The server names no landsdel where that would be two names for one number.
  const own = ({ code }: { code: string }) => counted.some(({ landsdel }) => landsdel === code);
  return [
    { code: country, name: t`All of Denmark`, kind: 'country' },
    ...regions.map(({ code, label }) => ({ code, name: label, kind: 'region' as const })),
    ...landsdele.filter(own).map(({ code, label }) => ({ code, name: label, kind: 'landsdel' as const })),
    ...counted.map(({ code, name }) => {
      const merged = municipalities.filter((it) => it.countedAs === code && it.code !== code).map((it) => it.name);
      return { code, name: [name, ...merged].join(' + '), kind: 'municipality' as const };
    }),
    { code: nowhere, name: t`Online, or place not known`, kind: 'nowhere' },
  ];
}

/** The place around a place that is worth comparing it with, if it is not the country itself. */
export function around(
  { code, kind }: Place,
  regions: Words,
  municipalities: readonly Municipality[],
): Place | undefined {
  if (kind !== 'municipality' && kind !== 'landsdel') return undefined;
  const within = municipalities.find((it) => (kind === 'landsdel' ? it.landsdel : it.code) === code)?.region;
  return within ? { code: within, name: wordFor(regions, within), kind: 'region' } : undefined;
}
