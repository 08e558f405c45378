import { expect, test } from '@jest/globals';
import { findMunicipalities } from './findMunicipality.ts';
import { stepAllowed, stepAfter, planFor } from './plan.ts';
import { faultOfTime, written } from './when.ts';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  ['DAY', '2026-11-22', undefined],
  ['DAY', '2026-11-23', 'future'],
  ['DAY', '2026-2-31', 'noSuchDay'],
  ['DAY', '--', 'empty'],
  ['MONTH', '2026-', 'malformed'],
  ['MONTH', '2026-12', 'future'],
  ['QUARTER', '2026-Q4', undefined],
  ['QUARTER', '2027-Q1', 'future'],
  ['YEAR', '1949', 'early'],
  ['YEAR', '26', 'malformed'],
  ['ONGOING', '', undefined],
] as const)('%s %s is %s', (precision, typed, fault) => expect(faultOfTime(precision, typed, now)).toBe(fault));

test('a time is written as the server reads it, whatever digits it was typed in', () => {
  expect(written('DAY', '٢٠٢٦-۳-1')).toBe('2026-03-01');
  expect(written('MONTH', '٢٠٢٦-03')).toBe('2026-03');
});

test('a municipality is found however its letters are written', () => {
  const places = ['Tårnby', 'Aarhus', 'Høje-Taastrup', 'Ærø'].map((name) => ({ name }));
  expect(findMunicipalities(places, 'århus')).toEqual([{ name: 'Aarhus' }]);
  expect(findMunicipalities(places, 'hoje taa')).toEqual([]);
  expect(findMunicipalities(places, 'aeroe')).toEqual([{ name: 'Ærø' }]);
  expect(findMunicipalities(places, 'aa')[0]).toEqual({ name: 'Aarhus' });
  expect(findMunicipalities(places, ' ')).toEqual([]);
});

const answers = { grounds: [], perceived: [], byAssociation: [], forms: [], bias: [], times: {}, account: '' };

test('nobody stands beyond a question that they have not met', () => {
  expect(stepAllowed('check', answers, [])).toBe('kind');
  expect(stepAllowed('municipality', { ...answers, kind: 'HATE_CRIME' }, ['kind', 'grounds'])).toBe('offence');
  expect(stepAllowed('nonsense', answers, ['kind'])).toBe('kind');
});

test('a fault leads to its question before the answers', () => {
  const kind = 'DISCRIMINATION' as const;
  expect(stepAfter('kind', { ...answers, kind }, planFor({ ...answers, kind }), { when: 'No.' })).toBe('when');
});
