import { codeList, type CodeOf } from './codeList.ts';

export const reporterRoles = codeList({
  id: 'reporter-roles',
  version: '1',
  validFrom: '2026-01-01',
  source: 'The roles in which a hate crime may be recorded under the British True Vision practice.',
  codes: [
    { code: 'VICTIM', label: { da: 'Har selv oplevet det', en: 'Experienced it' } },
    { code: 'WITNESS', label: { da: 'Vidne', en: 'Witness' } },
    { code: 'ON_BEHALF', label: { da: 'På vegne af en anden', en: 'On behalf of someone else' } },
    { code: 'UNKNOWN', label: { da: 'Ukendt', en: 'Unknown' } },
  ],
});

export type ReporterRole = CodeOf<typeof reporterRoles>;
