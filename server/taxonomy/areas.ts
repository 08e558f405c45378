import { codeList, type CodeOf } from './codeList.ts';

export const areas = codeList({
  id: 'areas',
  version: '1',
  validFrom: '2026-01-01',
  source: 'The responsibilities of Danish municipalities as listed by Local Government Denmark (KL), grouped by us.',
  codes: [
    { code: 'DAY_CARE', label: { da: 'Dagtilbud', en: 'Day care' } },
    { code: 'SCHOOL', label: { da: 'Folkeskole og SFO', en: 'Primary and lower secondary school' } },
    { code: 'ADULT_EDUCATION', label: { da: 'Voksen- og specialundervisning', en: 'Adult and special education' } },
    { code: 'CHILD_FAMILY', label: { da: 'Børn og familier', en: 'Children and families' } },
    { code: 'ELDER_CARE', label: { da: 'Ældrepleje', en: 'Care for older people' } },
    { code: 'HEALTH', label: { da: 'Sundhed', en: 'Health' } },
    {
      code: 'DISABILITY_SOCIAL',
      label: { da: 'Handicap, socialpsykiatri og udsatte voksne', en: 'Disability and social services' },
    },
    { code: 'EMPLOYMENT', label: { da: 'Jobcenter og beskæftigelse', en: 'Job centre and employment' } },
    { code: 'BENEFITS', label: { da: 'Ydelser', en: 'Benefits' } },
    { code: 'INTEGRATION', label: { da: 'Integration og danskundervisning', en: 'Integration and language training' } },
    { code: 'HOUSING', label: { da: 'Boliganvisning', en: 'Allocation of housing' } },
    {
      code: 'CITIZEN_SERVICE',
      label: { da: 'Borgerservice og digital selvbetjening', en: 'Citizen service and digital self-service' },
    },
    { code: 'CULTURE_LEISURE', label: { da: 'Kultur, bibliotek og fritid', en: 'Culture, libraries and leisure' } },
    { code: 'PLANNING_ENVIRONMENT', label: { da: 'Plan, miljø og veje', en: 'Planning, environment and roads' } },
    { code: 'EMERGENCY', label: { da: 'Beredskab', en: 'Emergency services' } },
    { code: 'BUSINESS_TOURISM', label: { da: 'Erhverv og turisme', en: 'Business and tourism' } },
    { code: 'EMPLOYER', label: { da: 'Kommunen som arbejdsgiver', en: 'The municipality as employer' } },
    { code: 'OTHER', label: { da: 'Et andet kommunalt område', en: 'Another municipal service' } },
    { code: 'UNKNOWN', label: { da: 'Ukendt', en: 'Unknown' } },
    { code: 'NOT_MUNICIPAL', label: { da: 'Uden for kommunens service', en: 'Outside municipal services' } },
  ],
});

export type Area = CodeOf<typeof areas>;
