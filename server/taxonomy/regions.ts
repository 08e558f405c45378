import { codeList, type CodeOf } from './codeList.ts';

export const regions = codeList({
  id: 'regions',
  version: '1',
  validFrom: '2026-01-01',
  source: 'Statistics Denmark, Regioner, landsdele og kommuner v1:2007 (NUTS_V1_2007_DK): the five regions.',
  codes: [
    { code: '084', label: { da: 'Region Hovedstaden', en: 'Capital Region' } },
    { code: '085', label: { da: 'Region Sjælland', en: 'Region Zealand' } },
    { code: '083', label: { da: 'Region Syddanmark', en: 'Region of Southern Denmark' } },
    { code: '082', label: { da: 'Region Midtjylland', en: 'Central Denmark Region' } },
    { code: '081', label: { da: 'Region Nordjylland', en: 'North Denmark Region' } },
  ],
});

export type Region = CodeOf<typeof regions>;

/** Prefixed with L: the bare codes of Statistics Denmark (01–11) could be mistaken for other codes in a cell id. */
export const landsdele = codeList({
  id: 'landsdele',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'Statistics Denmark, Regioner, landsdele og kommuner v1:2007 (NUTS_V1_2007_DK): the eleven landsdele (NUTS 3), their codes prefixed with L.',
  codes: [
    { code: 'L01', label: { da: 'Byen København', en: 'City of Copenhagen' } },
    { code: 'L02', label: { da: 'Københavns omegn', en: 'Copenhagen suburbs' } },
    { code: 'L03', label: { da: 'Nordsjælland', en: 'North Zealand' } },
    { code: 'L04', label: { da: 'Bornholm', en: 'Bornholm' } },
    { code: 'L05', label: { da: 'Østsjælland', en: 'East Zealand' } },
    { code: 'L06', label: { da: 'Vest- og Sydsjælland', en: 'West and South Zealand' } },
    { code: 'L07', label: { da: 'Fyn', en: 'Funen' } },
    { code: 'L08', label: { da: 'Sydjylland', en: 'South Jutland' } },
    { code: 'L09', label: { da: 'Østjylland', en: 'East Jutland' } },
    { code: 'L10', label: { da: 'Vestjylland', en: 'West Jutland' } },
    { code: 'L11', label: { da: 'Nordjylland', en: 'North Jutland' } },
  ],
});

export type Landsdel = CodeOf<typeof landsdele>;

export const regionOfLandsdel: Readonly<Record<Landsdel, Region>> = {
  L01: '084',
  L02: '084',
  L03: '084',
  L04: '084',
  L05: '085',
  L06: '085',
  L07: '083',
  L08: '083',
  L09: '082',
  L10: '082',
  L11: '081',
};
