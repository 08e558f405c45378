import { codeList, type CodeOf } from './codeList.ts';

export const indicatorKinds = codeList({
  id: 'indicatorKinds',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'Structure, process and outcome indicators of the UN High Commissioner for Human Rights (HRI/MC/2008/3; HR/PUB/12/5); the explanations are ours.',
  codes: [
    {
      code: 'STRUCTURE',
      label: { da: 'Struktur', en: 'Structure' },
      description: {
        da: 'Om der er forpligtet sig: en regel, en politik, en ansvarlig.',
        en: 'Whether there is a commitment: a rule, a policy, somebody responsible.',
      },
    },
    {
      code: 'PROCESS',
      label: { da: 'Proces', en: 'Process' },
      description: {
        da: 'Hvad der gøres: kurser, tolketimer, oversatte sider.',
        en: 'What is done: training, hours of interpreting, translated pages.',
      },
    },
    {
      code: 'OUTCOME',
      label: { da: 'Resultat', en: 'Outcome' },
      description: {
        da: 'Hvad borgerne mærker: ventetid, afslag, tilfredshed, oplevet diskrimination.',
        en: 'What citizens notice: waiting time, refusals, satisfaction, experienced discrimination.',
      },
    },
  ],
});

export type IndicatorKind = CodeOf<typeof indicatorKinds>;
