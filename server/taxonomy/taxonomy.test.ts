import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageBandOf, ageBands } from './ageBands.ts';
import { areas } from './areas.ts';
import { biasMotivations } from './biasMotivations.ts';
import { codesOf, isCode, labelOf, type CodeList } from './codeList.ts';
import { delayBandOf, delayBands } from './delayBands.ts';
import { duplicates } from './duplicates.ts';
import { forms } from './forms.ts';
import { genders } from './genders.ts';
import { country, geoLevel, geoParents, geosAt, noPlace, statisticsGeo } from './geography.ts';
import { decodeGrounds, encodeGrounds, manyMask, namesGround } from './groundMask.ts';
import { foundingGrounds, grounds, groundsInStatistics, namesNoGround } from './grounds.ts';
import { municipalities, municipality } from './municipalities.ts';
import { offences } from './offences.ts';
import { places } from './places.ts';
import { landsdele, regionOfLandsdel, regions } from './regions.ts';
import { reporterRoles } from './reporterRoles.ts';
import { sources } from './sources.ts';
import { tileGrid } from './tileGrid.ts';

const lists: CodeList[] = [
  ageBands,
  areas,
  biasMotivations,
  delayBands,
  duplicates,
  forms,
  genders,
  grounds,
  groundsInStatistics,
  landsdele,
  municipalities,
  offences,
  places,
  regions,
  reporterRoles,
  sources,
];

describe('every code list', () => {
  test.each(lists.map((list) => [list.id, list] as const))('%s has unique codes fit for a cell id', (_, list) => {
    expect(new Set(codesOf(list)).size).toBe(list.codes.length);
    for (const code of codesOf(list)) expect(code).toMatch(/^[A-Z0-9_]+$/);
  });

  test.each(lists.map((list) => [list.id, list] as const))('%s is labelled in both languages', (_, list) => {
    for (const { label } of list.codes) expect([label.da, label.en].every((text) => text.length > 0)).toBe(true);
    expect(list.source).toMatch(/\.$/);
  });

  test('answers for its own codes only', () => {
    expect(isCode(sources, 'NGO')).toBe(true);
    expect(isCode(sources, 'POLICE')).toBe(false);
    expect(labelOf(grounds, 'DISABILITY', 'da')).toBe('Handicap');
  });
});

describe('grounds', () => {
  test('eleven of them are in the founding document', () => {
    expect(foundingGrounds).toHaveLength(11);
    expect(foundingGrounds.every((ground) => isCode(grounds, ground))).toBe(true);
  });

  test('MANY belongs to the statistics alone', () => {
    expect(isCode(grounds, 'MANY')).toBe(false);
    expect(isCode(groundsInStatistics, 'MANY')).toBe(true);
  });

  test('one to three survive the mask unchanged', () => {
    const named = fc.uniqueArray(fc.constantFrom(...codesOf(grounds).filter((it) => !namesNoGround(it))), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(named, (some) => {
        expect(new Set(decodeGrounds(encodeGrounds(some)))).toEqual(new Set(some));
      }),
    );
  });

  test('four or more become MANY and leave no other trace', () => {
    expect(encodeGrounds(['GENDER', 'AGE', 'RACE', 'HEALTH'])).toBe(manyMask);
    expect(decodeGrounds(manyMask | 1)).toEqual(['MANY']);
    expect(namesGround(manyMask | 1, 'GENDER')).toBe(false);
  });

  test('none is UNKNOWN, and a non-answer yields to a named ground', () => {
    expect(decodeGrounds(encodeGrounds([]))).toEqual(['UNKNOWN']);
    expect(decodeGrounds(0)).toEqual(['UNKNOWN']);
    expect(() => decodeGrounds(2 ** 25)).toThrow('no ground');
    expect(decodeGrounds(encodeGrounds(['UNDISCLOSED']))).toEqual(['UNDISCLOSED']);
    expect(decodeGrounds(encodeGrounds(['UNKNOWN', 'AGE']))).toEqual(['AGE']);
  });

  test('keep their bits for ever, inside a positive 32-bit integer', () => {
    expect(encodeGrounds(['GENDER'])).toBe(1);
    expect(encodeGrounds(['DISABILITY'])).toBe(2 ** 12);
    expect(encodeGrounds(['UNDISCLOSED'])).toBe(2 ** 21);
    expect(grounds.codes.length).toBeLessThanOrEqual(30);
  });
});

describe('bands', () => {
  test('ages fall into the band that names them', () => {
    const ages = [0, 14, 15, 17, 18, 29, 30, 44, 45, 64, 65, 104].map(ageBandOf);
    expect(ages).toEqual(
      codesOf(ageBands)
        .slice(0, -1)
        .flatMap((band) => [band, band]),
    );
    expect([ageBandOf(null), ageBandOf(-1), ageBandOf(Number.NaN)]).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });

  test('delays are counted in quarters of registration', () => {
    const from = ['2025-Q1', '2024-Q4', '2024-Q3', '2024-Q1', '2023-Q4', '2025-Q2', null] as const;
    expect(from.map((incident) => delayBandOf(incident, '2025-Q1'))).toEqual([
      'SAME_QUARTER',
      'ONE_QUARTER',
      'TWO_TO_FOUR',
      'TWO_TO_FOUR',
      'MORE_THAN_FOUR',
      'UNKNOWN',
      'UNKNOWN',
    ]);
  });
});

describe('municipalities', () => {
  test('are 98 and Christiansø', () => {
    expect(municipalities.codes).toHaveLength(98 + 1);
    expect(municipality('411')?.name).toBe('Christiansø');
    expect(municipality('751')).toMatchObject({ name: 'Aarhus', landsdel: 'L09', region: '082' });
    expect(municipality('000')).toBeUndefined();
  });

  test('fill the regions as the law of 2007 laid them out', () => {
    const count = (region: string) => municipalities.codes.filter((it) => it.region === region).length;
    expect(['081', '082', '083', '084', '085'].map(count)).toEqual([11, 19, 22, 29 + 1, 17]);
  });

  test('every landsdel has its region, and municipalities', () => {
    expect(Object.keys(regionOfLandsdel)).toEqual(codesOf(landsdele));
    expect(new Set(Object.values(regionOfLandsdel))).toEqual(new Set(codesOf(regions)));
    expect(new Set(municipalities.codes.map((it) => it.landsdel))).toEqual(new Set(codesOf(landsdele)));
  });

  test('have a square each, Jutland west of Funen, Funen west of Zealand, Bornholm furthest east', () => {
    expect(tileGrid.size).toBe(99);
    const columns = (...areas: string[]) =>
      municipalities.codes.filter((it) => areas.includes(it.landsdel)).map(({ tile }) => tile.col);
    const mean = (values: number[]) => values.reduce((sum, it) => sum + it, 0) / values.length;
    const west = mean(columns('L08', 'L09', 'L10', 'L11'));
    const middle = mean(columns('L07'));
    const east = mean(columns('L01', 'L02', 'L03', 'L05', 'L06'));
    expect([west < middle, middle < east, east < mean(columns('L04'))]).toEqual([true, true, true]);
  });
});

describe('the geography of the statistics', () => {
  test('leaves no area under 10 000 inhabitants, and merges only inside a landsdel', () => {
    const small = municipalities.codes.filter((it) => it.population < 10);
    expect(small.map((it) => it.name).sort()).toEqual(['Christiansø', 'Fanø', 'Læsø', 'Samsø', 'Ærø']);
    for (const it of municipalities.codes) {
      const home = municipality(statisticsGeo(it.code));
      expect(home?.landsdel).toBe(it.landsdel);
      expect(home?.population).toBeGreaterThanOrEqual(10);
    }
  });

  test('puts every area at one level, under parents of the levels above', () => {
    const levels = (['country', 'region', 'landsdel', 'municipality'] as const).map(geosAt);
    expect(levels.map((geos) => geos.length)).toEqual([1, 5 + 1, 11 - 1, 98 - 4 - 1]);
    expect(new Set(levels.flat()).size).toBe(levels.flat().length);
    for (const geo of levels.flat().slice(1)) {
      expect(geoParents(geo).map(geoLevel)).toEqual(
        ['landsdel', 'region', 'country'].slice(3 - geoParents(geo).length),
      );
    }
  });

  test('counts Bornholm once, though it is both a landsdel and a municipality', () => {
    expect(['L04', '400', '411'].map(statisticsGeo)).toEqual(['400', '400', '400']);
    expect(geoParents('400')).toEqual(['084', country]);
  });

  test('counts Nordjylland once, though it is both a region and a landsdel: no two areas have the same municipalities', () => {
    expect(statisticsGeo('L11')).toBe('081');
    expect(geoParents('851')).toEqual(['081', country]);
    const municipalitiesOf = new Map<string, string[]>();
    for (const { code } of municipalities.codes)
      for (const geo of [statisticsGeo(code), ...geoParents(statisticsGeo(code))])
        municipalitiesOf.set(geo, [...(municipalitiesOf.get(geo) ?? []), code]);
    const members = [...municipalitiesOf.values()].map((codes) => codes.join());
    expect(new Set(members).size).toBe(members.length);
  });

  test('sends what has no place to a code of its own, directly under the country', () => {
    expect(['ONLINE', 'UNKNOWN', noPlace].map(statisticsGeo)).toEqual([noPlace, noPlace, noPlace]);
    expect(() => statisticsGeo('123')).toThrow('no area');
    expect(geoParents(noPlace)).toEqual([country]);
  });
});
