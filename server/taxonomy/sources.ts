import { codeList, type CodeOf } from './codeList.ts';

/** The class of who registered, never the organisation. */
export const sources = codeList({
  id: 'sources',
  version: '1',
  validFrom: '2026-01-01',
  source: 'The three ways into the data collection that the founding document of Equality Lab names.',
  codes: [
    { code: 'CITIZEN', label: { da: 'Borger', en: 'Citizen' } },
    { code: 'NGO', label: { da: 'Interesseorganisation', en: 'Interest organisation' } },
    { code: 'MUNICIPALITY', label: { da: 'Kommune', en: 'Municipality' } },
  ],
});

export type Source = CodeOf<typeof sources>;
