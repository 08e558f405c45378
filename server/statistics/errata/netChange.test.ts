import { expect, test } from '@jest/globals';
import { encodeGrounds } from '../../taxonomy/groundMask.ts';
import type { Incident } from './corrections.ts';
import { cellsOfPlace, changedIn } from './netChange.ts';

const quarter = '2025-Q3';
const was: Incident = {
  municipality: '101',
  groundMask: encodeGrounds(['ETHNIC_ORIGIN']),
  area: 'SCHOOL',
  source: 'CITIZEN',
  incidentYear: 2025,
  delayBand: 'SAME_QUARTER',
  duplicate: 'NONE',
};
const other = { groundMask: encodeGrounds(['DISABILITY']) };
const changed = (number: number, from: Partial<Incident>, to: Partial<Incident>) => ({
  quarter: quarter as typeof quarter,
  number,
  was: { ...was, ...from },
  becomes: { ...was, ...to },
});
const all = [was, { ...was, ...other }, { ...was, area: 'HOUSING' as const }].flatMap((it) =>
  cellsOfPlace(quarter, it),
);
const yearIsOut = new Set(all);
const quarterIsOut = new Set(all.filter((id) => id.includes(quarter)));

test('who reads the figures of the municipality counts the registrations that are other in them', () => {
  expect(changedIn([changed(12, {}, other)], quarterIsOut)).toEqual(new Map([['101', 12]]));
  expect(changedIn([changed(12, {}, { municipality: '751' })], quarterIsOut).get('101')).toBe(12);
  expect(changedIn([changed(12, {}, { duplicate: 'CONFIRMED' })], quarterIsOut).get('101')).toBe(12);
});

test('and not those that only other figures tell of', () => {
  const unseen = [changed(20, {}, { source: 'NGO' }), changed(20, {}, { delayBand: 'ONE_QUARTER' })];
  expect(changedIn([changed(1, {}, other), ...unseen], quarterIsOut).get('101')).toBe(1);
  // Its areas of service are told by the year.
  const ofYear = [changed(1, {}, other), changed(20, {}, { area: 'HOUSING' })];
  expect(changedIn(ofYear, quarterIsOut).get('101')).toBe(1);
  expect(changedIn(ofYear, yearIsOut).get('101')).toBe(21);
});

test('nor those that others make up for, though they differ in what nobody reads', () => {
  const back = changed(9, { ...other, source: 'NGO' }, { source: 'NGO' });
  expect(changedIn([changed(10, {}, other), back], yearIsOut).get('101')).toBe(1);
});
