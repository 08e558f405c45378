import { codeList, type CodeOf } from './codeList.ts';

/** From the least to the most severe. */
export const severities = codeList({
  id: 'severities',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'Scale, scope and irremediability weighed together, as the UN Guiding Principles on Business and Human Rights (principle 14, commentary) define severity; four levels of our own.',
  codes: [
    {
      code: 'MINOR',
      label: { da: 'Mindre', en: 'Minor' },
      description: {
        da: 'Til besvær for få, og let at rette op på.',
        en: 'An inconvenience for few, easily put right.',
      },
    },
    {
      code: 'MODERATE',
      label: { da: 'Moderat', en: 'Moderate' },
      description: {
        da: 'En reel ulempe for nogle, som kan rettes op på.',
        en: 'A real disadvantage for some, which can be put right.',
      },
    },
    {
      code: 'SERIOUS',
      label: { da: 'Alvorlig', en: 'Serious' },
      description: {
        da: 'Mange rammes, eller nogle rammes hårdt, og det er svært at rette op på.',
        en: 'Many are affected, or some gravely, and it is hard to put right.',
      },
    },
    {
      code: 'CRITICAL',
      label: { da: 'Kritisk', en: 'Critical' },
      description: {
        da: 'Nogen mister en ret eller lider skade, der ikke kan gøres god igen.',
        en: 'Somebody loses a right or suffers harm that cannot be made good.',
      },
    },
  ],
});

export type Severity = CodeOf<typeof severities>;
