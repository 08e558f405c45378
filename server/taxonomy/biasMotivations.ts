import { codeList, type CodeOf } from './codeList.ts';

export const biasMotivations = codeList({
  id: 'bias-motivations',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'OSCE/ODIHR, Hate Crime Data: the nine bias motivations that it reports (hatecrime.osce.org, read in its pages for 2015 to 2022), and one of our own for what is not known.',
  codes: [
    { code: 'RACIST_XENOPHOBIC', label: { da: 'Racistisk eller fremmedfjendsk', en: 'Racist or xenophobic' } },
    { code: 'ANTI_ROMA', label: { da: 'Mod romaer', en: 'Anti-Roma' } },
    { code: 'ANTISEMITIC', label: { da: 'Antisemitisk', en: 'Antisemitic' } },
    { code: 'ANTI_MUSLIM', label: { da: 'Mod muslimer', en: 'Anti-Muslim' } },
    { code: 'ANTI_CHRISTIAN', label: { da: 'Mod kristne', en: 'Anti-Christian' } },
    { code: 'OTHER_BELIEF', label: { da: 'Mod en anden religion eller tro', en: 'Another religion or belief' } },
    { code: 'GENDER', label: { da: 'Kønsbaseret', en: 'Gender-based' } },
    { code: 'ANTI_LGBTI', label: { da: 'Mod LGBTI-personer', en: 'Anti-LGBTI' } },
    { code: 'DISABILITY', label: { da: 'Mod mennesker med handicap', en: 'Disability' } },
    { code: 'UNKNOWN', label: { da: 'Ukendt', en: 'Unknown' } },
  ],
});

export type BiasMotivation = CodeOf<typeof biasMotivations>;
