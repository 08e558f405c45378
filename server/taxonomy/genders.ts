import { codeList, type CodeOf } from './codeList.ts';

export const genders = codeList({
  id: 'genders',
  version: '1',
  validFrom: '2026-01-01',
  source: "The person's own answer, as the EU guidelines on equality data recommend.",
  codes: [
    { code: 'WOMAN', label: { da: 'Kvinde', en: 'Woman' } },
    { code: 'MAN', label: { da: 'Mand', en: 'Man' } },
    { code: 'OTHER', label: { da: 'Andet eller nonbinær', en: 'Other or non-binary' } },
    { code: 'UNKNOWN', label: { da: 'Ukendt', en: 'Unknown' } },
  ],
});

export type Gender = CodeOf<typeof genders>;
