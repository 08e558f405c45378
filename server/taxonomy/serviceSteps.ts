import { codeList, type CodeOf } from './codeList.ts';

/** Where on a citizen's way through a service something helps or hinders. */
export const serviceSteps = codeList({
  id: 'serviceSteps',
  version: '1',
  validFrom: '2026-01-01',
  source: 'Equality Lab’s own: the steps of a citizen’s way through a municipal service.',
  codes: [
    {
      code: 'INFORMATION',
      label: { da: 'At få at vide, at tilbuddet findes', en: 'Learning that the service exists' },
    },
    { code: 'ACCESS', label: { da: 'At komme ind og i kontakt', en: 'Getting in and in touch' } },
    { code: 'MEETING', label: { da: 'Mødet med medarbejderen', en: 'The meeting with staff' } },
    { code: 'DECISION', label: { da: 'Afgørelsen', en: 'The decision' } },
    { code: 'DELIVERY', label: { da: 'Selve ydelsen', en: 'The service itself' } },
    { code: 'COMPLAINT', label: { da: 'At klage og blive hørt', en: 'Complaining and being heard' } },
  ],
});

export type ServiceStep = CodeOf<typeof serviceSteps>;
