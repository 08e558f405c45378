import { codeList, type CodeOf } from './codeList.ts';

/**
 * Multiple discrimination and discrimination by association are no codes here: the first is read off the grounds, the
 * second says how a ground applies. Both occur together with every form below.
 */
export const forms = codeList({
  id: 'forms',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'The forms defined in the EU equality directives and the FRA and Council of Europe handbook on non-discrimination law.',
  codes: [
    {
      code: 'DIRECT',
      label: { da: 'Direkte forskelsbehandling', en: 'Direct discrimination' },
      description: {
        da: 'At blive behandlet dårligere end andre i en tilsvarende situation.',
        en: 'Being treated less well than others in a comparable situation.',
      },
    },
    {
      code: 'INDIRECT',
      label: { da: 'Indirekte forskelsbehandling', en: 'Indirect discrimination' },
      description: {
        da: 'En regel eller praksis, der ser neutral ud, men rammer en gruppe hårdere.',
        en: 'A rule or practice that looks neutral but hits one group harder.',
      },
    },
    {
      code: 'HARASSMENT',
      label: { da: 'Chikane', en: 'Harassment' },
      description: {
        da: 'Uønsket adfærd, der krænker ens værdighed eller skaber et fjendtligt miljø.',
        en: 'Unwanted conduct that violates dignity or creates a hostile environment.',
      },
    },
    { code: 'SEXUAL_HARASSMENT', label: { da: 'Seksuel chikane', en: 'Sexual harassment' } },
    {
      code: 'INSTRUCTION',
      label: { da: 'Instruktion om at forskelsbehandle', en: 'Instruction to discriminate' },
    },
    {
      code: 'NO_ACCOMMODATION',
      label: { da: 'Manglende rimelig tilpasning', en: 'Denial of reasonable accommodation' },
      description: {
        da: 'Et rimeligt hensyn til et handicap blev ikke taget.',
        en: 'A reasonable adjustment for a disability was not made.',
      },
    },
    {
      code: 'REPRISAL',
      label: { da: 'Repressalier', en: 'Reprisal' },
      description: {
        da: 'At blive straffet for at klage eller for at hjælpe en anden med det.',
        en: 'Being punished for complaining, or for helping someone who did.',
      },
    },
    { code: 'SEGREGATION', label: { da: 'Adskillelse', en: 'Segregation' } },
    { code: 'STRUCTURAL', label: { da: 'Fast praksis i institutionen', en: 'Institutional practice' } },
    { code: 'HATE_SPEECH', label: { da: 'Hadefuld tale', en: 'Hate speech' } },
    { code: 'HATE_CRIME', label: { da: 'Hadforbrydelse', en: 'Hate crime' } },
    { code: 'UNKNOWN', label: { da: 'Uklart', en: 'Unclear' } },
  ],
});

export type Form = CodeOf<typeof forms>;
