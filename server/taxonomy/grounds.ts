import { codeList, type CodeList, type CodeOf } from './codeList.ts';

/** The order is the bit position in a ground mask (`groundMask.ts`): append, never insert or reorder. */
export const grounds = codeList({
  id: 'grounds',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'The grounds of the founding document of Equality Lab (2010), extended with grounds that Norwegian, Dutch and German bodies record.',
  codes: [
    { code: 'GENDER', label: { da: 'Køn', en: 'Gender' } },
    { code: 'GENDER_IDENTITY', label: { da: 'Kønsidentitet eller kønsudtryk', en: 'Gender identity or expression' } },
    { code: 'SEX_CHARACTERISTICS', label: { da: 'Kønskarakteristika', en: 'Sex characteristics' } },
    { code: 'RACE', label: { da: 'Race', en: 'Race' } },
    { code: 'SKIN_COLOUR', label: { da: 'Hudfarve', en: 'Skin colour' } },
    { code: 'ETHNIC_ORIGIN', label: { da: 'Etnisk oprindelse', en: 'Ethnic origin' } },
    { code: 'NATIONAL_ORIGIN', label: { da: 'National oprindelse', en: 'National origin' } },
    { code: 'SOCIAL_ORIGIN', label: { da: 'Social oprindelse', en: 'Social origin' } },
    { code: 'RELIGION_BELIEF', label: { da: 'Religion eller tro', en: 'Religion or belief' } },
    { code: 'POLITICAL_OPINION', label: { da: 'Politisk anskuelse', en: 'Political opinion' } },
    { code: 'SEXUAL_ORIENTATION', label: { da: 'Seksuel orientering', en: 'Sexual orientation' } },
    { code: 'AGE', label: { da: 'Alder', en: 'Age' } },
    { code: 'DISABILITY', label: { da: 'Handicap', en: 'Disability' } },
    { code: 'LANGUAGE', label: { da: 'Sprog', en: 'Language' } },
    { code: 'NATIONALITY', label: { da: 'Statsborgerskab', en: 'Nationality' } },
    {
      code: 'PREGNANCY_PARENTHOOD',
      label: { da: 'Graviditet, orlov eller forældreskab', en: 'Pregnancy, leave or parenthood' },
    },
    { code: 'HEALTH', label: { da: 'Helbred', en: 'Health' } },
    { code: 'APPEARANCE', label: { da: 'Udseende', en: 'Appearance' } },
    { code: 'SOCIAL_STATUS', label: { da: 'Social status', en: 'Social status' } },
    { code: 'OTHER', label: { da: 'En anden grund', en: 'Another ground' } },
    { code: 'UNKNOWN', label: { da: 'Ukendt', en: 'Unknown' } },
    { code: 'UNDISCLOSED', label: { da: 'Ønsker ikke at oplyse', en: 'Prefers not to say' } },
  ],
});

export type Ground = CodeOf<typeof grounds>;

/** The list the founding document names; everything else is our extension of it. */
export const foundingGrounds: readonly Ground[] = [
  'GENDER',
  'RACE',
  'SKIN_COLOUR',
  'ETHNIC_ORIGIN',
  'NATIONAL_ORIGIN',
  'SOCIAL_ORIGIN',
  'RELIGION_BELIEF',
  'POLITICAL_OPINION',
  'SEXUAL_ORIENTATION',
  'AGE',
  'DISABILITY',
];

/** Answers that name no ground. They stand alone: beside a named ground they say nothing. */
export function namesNoGround(ground: string): boolean {
  return ground === 'UNKNOWN' || ground === 'UNDISCLOSED';
}

/** What the statistics count: MANY replaces four or more grounds, since a long combination points at a person. */
export const groundsInStatistics: CodeList<Ground | 'MANY'> = codeList({
  ...grounds,
  id: 'grounds-in-statistics',
  codes: [
    ...grounds.codes,
    {
      code: 'MANY',
      label: { da: 'Fire eller flere grunde', en: 'Four or more grounds' },
      description: {
        da: 'Indberetninger med fire eller flere grunde tælles her og ikke under de enkelte grunde.',
        en: 'Registrations naming four or more grounds are counted here and not under each ground.',
      },
    },
  ],
});

export type StatisticsGround = CodeOf<typeof groundsInStatistics>;
