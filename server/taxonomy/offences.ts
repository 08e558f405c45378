import { codeList, type CodeOf } from './codeList.ts';

export const offences = codeList({
  id: 'offences',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'After the types of hate crime in the country tables of OSCE/ODIHR (hatecrime.osce.org). The list itself could not be read there: it must be confirmed with ODIHR before figures are compared with theirs.',
  codes: [
    { code: 'HOMICIDE', label: { da: 'Drab', en: 'Homicide' } },
    { code: 'PHYSICAL_ASSAULT', label: { da: 'Vold', en: 'Physical assault' } },
    { code: 'SEXUAL_ASSAULT', label: { da: 'Seksuelt overgreb', en: 'Sexual assault' } },
    { code: 'THREATS', label: { da: 'Trusler eller truende adfærd', en: 'Threats or threatening behaviour' } },
    { code: 'INCITEMENT', label: { da: 'Opfordring til had eller vold', en: 'Incitement to hatred or violence' } },
    { code: 'PROPERTY_DAMAGE', label: { da: 'Hærværk', en: 'Damage to property' } },
    { code: 'ARSON', label: { da: 'Brandstiftelse', en: 'Arson' } },
    { code: 'THEFT_ROBBERY', label: { da: 'Tyveri eller røveri', en: 'Theft or robbery' } },
    { code: 'GRAVE_DESECRATION', label: { da: 'Gravskænding', en: 'Desecration of graves' } },
    {
      code: 'WORSHIP_ATTACK',
      label: { da: 'Angreb på et sted for gudsdyrkelse', en: 'Attack on a place of worship' },
    },
    { code: 'DISTURBANCE', label: { da: 'Forstyrrelse af ro og orden', en: 'Disturbance of the peace' } },
    { code: 'UNSPECIFIED', label: { da: 'Ikke nærmere angivet', en: 'Unspecified' } },
  ],
});

export type Offence = CodeOf<typeof offences>;
