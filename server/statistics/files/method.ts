import type { Text } from '../../taxonomy/codeList.ts';
import type { Basis } from '../../taxonomy/latticeTables.ts';
import { profiles } from '../noiseTable.ts';
import type { Release } from '../release.ts';
import type { FileTable } from './tableOf.ts';

const withinThree: Readonly<Record<string, number>> = { [profiles.standard.name]: 96, [profiles.strict.name]: 92 };

const counted: Readonly<Record<Basis, Text>> = {
  REG: {
    da: 'Tallene er indberetninger efter den periode, hvor de blev modtaget; de er ikke hændelser eller personer og kan ikke lægges sammen.',
    en: 'The numbers are registrations by the period in which they were received; they are neither incidents nor persons, and they do not add up.',
  },
  INC: {
    da: 'Tallene er indberetninger efter det år, hvor det skete, så vidt de var modtaget 15 måneder efter årets udgang; det, der kommer senere, tælles ikke med her. De er ikke hændelser eller personer, kan ikke lægges sammen og kan ikke trækkes fra tal efter modtagelse.',
    en: 'The numbers are registrations by the year in which it happened, as far as they were received within 15 months of its end; what comes later is not counted here. They are neither incidents nor persons, do not add up, and cannot be subtracted from numbers by date of receipt.',
  },
};

export const shareWithinThree = (profile: string) => withinThree[profile] ?? 0;

/** What every file says of its numbers. */
export function notesOf({ d, tau, profile }: Release, { table, breaks }: FileTable): Text[] {
  const share = shareWithinThree(profile);
  const notes: Text[] = [
    {
      da: `Hvert tal er ændret tilfældigt med nogle få enheder (${share} % inden for ±3, aldrig mere end ±${d}), og tal, der ville være under ${tau}, vises ikke, så ingen enkelt indberetning kan genkendes.`,
      en: `Every number is changed at random by a few units (${share} % within ±3, never more than ±${d}), and numbers that would be below ${tau} are not shown, so that no single report can be recognised.`,
    },
    counted[table.basis],
  ];
  const named = table.shapes.some((shape) => shape.includes('ground'));
  const several = {
    da: 'En indberetning kan nævne flere grunde og tælles under hver af dem.',
    en: 'A registration may name several grounds and is counted under each of them.',
  };
  return [
    ...notes,
    ...(named ? [several] : []),
    ...breaks.map(({ period, why }) => ({
      da: `Databrud i ${period}: ${why.da}`,
      en: `Break in the series in ${period}: ${why.en}`,
    })),
  ];
}
