import { codeList, type CodeOf } from './codeList.ts';

export const duplicates = codeList({
  id: 'duplicates',
  version: '1',
  validFrom: '2026-01-01',
  source: 'Classes set by Equality Lab for one incident registered by several sources.',
  codes: [
    { code: 'NONE', label: { da: 'Ingen kendt dublet', en: 'No known duplicate' } },
    { code: 'POSSIBLE', label: { da: 'Mulig dublet, talt med', en: 'Possible duplicate, counted' } },
    { code: 'CONFIRMED', label: { da: 'Bekræftet dublet, ikke talt med', en: 'Confirmed duplicate, not counted' } },
  ],
});

export type Duplicate = CodeOf<typeof duplicates>;
