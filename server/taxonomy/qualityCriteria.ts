import { codeList, type CodeOf } from './codeList.ts';

/** What a study is measured by itself: five criteria for how it is done, five for what it looks at. */
export const qualityCriteria = codeList({
  id: 'qualityCriteria',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'The ten key criteria of the Danish Institute for Human Rights, Human Rights Impact Assessment Guidance and Toolbox (2020); the explanations are ours.',
  codes: [
    {
      code: 'PARTICIPATION',
      label: { da: 'Deltagelse', en: 'Participation' },
      description: {
        da: 'De, det handler om, er hørt på alle trin og på deres eget sprog.',
        en: 'Those it is about are heard at every step, in their own language.',
      },
    },
    {
      code: 'NON_DISCRIMINATION',
      label: { da: 'Ikke-diskrimination', en: 'Non-discrimination' },
      description: {
        da: 'Også de, der sjældent bliver spurgt, er nået.',
        en: 'Those who are seldom asked are reached too.',
      },
    },
    {
      code: 'EMPOWERMENT',
      label: { da: 'Styrkelse', en: 'Empowerment' },
      description: {
        da: 'De spurgte kender deres rettigheder og ved, hvad svarene bruges til.',
        en: 'Those asked know their rights and what their answers are used for.',
      },
    },
    {
      code: 'TRANSPARENCY',
      label: { da: 'Åbenhed', en: 'Transparency' },
      description: {
        da: 'Fremgangsmåde, kilder og huller kan ses af alle.',
        en: 'Method, sources and gaps are there for all to see.',
      },
    },
    {
      code: 'ACCOUNTABILITY',
      label: { da: 'Ansvarlighed', en: 'Accountability' },
      description: {
        da: 'Det står klart, hvem der skal gøre hvad, og hvem der følger op.',
        en: 'It is clear who shall do what, and who follows up.',
      },
    },
    {
      code: 'BENCHMARK',
      label: { da: 'Målestok', en: 'Benchmark' },
      description: {
        da: 'Der måles mod ligebehandlingslovene og menneskerettighederne.',
        en: 'It measures against the equal treatment acts and human rights.',
      },
    },
    {
      code: 'SCOPE_OF_IMPACTS',
      label: { da: 'Virkningernes omfang', en: 'Scope of impacts' },
      description: {
        da: 'Både det, der er sket, og det, der kan ske, er undersøgt.',
        en: 'What has happened and what may happen are both studied.',
      },
    },
    {
      code: 'SEVERITY',
      label: { da: 'Alvor', en: 'Severity' },
      description: {
        da: 'Hvor alvorligt noget er, vurderes ud fra dem, det rammer.',
        en: 'How severe something is, is judged from those it affects.',
      },
    },
    {
      code: 'MITIGATION',
      label: { da: 'Afhjælpning', en: 'Mitigation' },
      description: {
        da: 'Hvert fund har en anbefaling om at undgå, mindske eller gøre godt.',
        en: 'Each finding has a recommendation to avoid, reduce or make good.',
      },
    },
    {
      code: 'REMEDY',
      label: { da: 'Adgang til at klage', en: 'Access to remedy' },
      description: {
        da: 'Den, der er ramt, kan klage og få medhold.',
        en: 'Whoever is affected can complain and be put right.',
      },
    },
  ],
});

export type QualityCriterion = CodeOf<typeof qualityCriteria>;
