import { codeList, type CodeOf } from './codeList.ts';

/** The only banding there is: a second one would let a reader subtract the two (statistics.md, TV-13b). */
export const ageBands = codeList({
  id: 'age-bands',
  version: '1',
  validFrom: '2026-01-01',
  source: 'Bands set by Equality Lab: children, young people under and over 18, and three bands of adults.',
  codes: [
    { code: 'A0_14', label: { da: '0–14 år', en: '0–14 years' } },
    { code: 'A15_17', label: { da: '15–17 år', en: '15–17 years' } },
    { code: 'A18_29', label: { da: '18–29 år', en: '18–29 years' } },
    { code: 'A30_44', label: { da: '30–44 år', en: '30–44 years' } },
    { code: 'A45_64', label: { da: '45–64 år', en: '45–64 years' } },
    { code: 'A65', label: { da: '65 år og derover', en: '65 years and over' } },
    { code: 'UNKNOWN', label: { da: 'Ukendt', en: 'Unknown' } },
  ],
});

export type AgeBand = CodeOf<typeof ageBands>;

export function ageBandOf(age: number | null): AgeBand {
  if (age === null || !(age >= 0)) return 'UNKNOWN';
  if (age < 15) return 'A0_14';
  if (age < 18) return 'A15_17';
  if (age < 30) return 'A18_29';
  if (age < 45) return 'A30_44';
  return age < 65 ? 'A45_64' : 'A65';
}
