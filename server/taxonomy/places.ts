import { codeList, type CodeOf } from './codeList.ts';

export const places = codeList({
  id: 'places',
  version: '1',
  validFrom: '2026-01-01',
  source: "The places of offence in the Danish police's reports on hate crime, extended with municipal institutions.",
  codes: [
    { code: 'MUNICIPAL_OFFICE', label: { da: 'Kommunalt kontor', en: 'Municipal office' } },
    { code: 'SCHOOL', label: { da: 'Skole', en: 'School' } },
    { code: 'DAY_CARE', label: { da: 'Dagtilbud', en: 'Day care' } },
    { code: 'PUBLIC_SPACE', label: { da: 'Gade eller offentligt sted', en: 'Street or public space' } },
    { code: 'PUBLIC_TRANSPORT', label: { da: 'Offentlig transport', en: 'Public transport' } },
    { code: 'HOME', label: { da: 'Hjemmet', en: 'Home' } },
    { code: 'WORKPLACE', label: { da: 'Arbejdsplads', en: 'Workplace' } },
    { code: 'HEALTH_FACILITY', label: { da: 'Klinik, hospital eller plejehjem', en: 'Health or care facility' } },
    { code: 'SHOP_NIGHTLIFE', label: { da: 'Butik, restaurant eller natteliv', en: 'Shop, restaurant or nightlife' } },
    { code: 'SPORTS_LEISURE', label: { da: 'Idræt og fritid', en: 'Sports and leisure' } },
    { code: 'PLACE_OF_WORSHIP', label: { da: 'Sted for gudsdyrkelse', en: 'Place of worship' } },
    { code: 'ONLINE', label: { da: 'På nettet', en: 'Online' } },
    { code: 'OTHER', label: { da: 'Et andet sted', en: 'Another place' } },
    { code: 'UNKNOWN', label: { da: 'Ukendt', en: 'Unknown' } },
  ],
});

export type Place = CodeOf<typeof places>;
