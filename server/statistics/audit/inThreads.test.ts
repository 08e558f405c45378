import { expect, jest, test } from '@jest/globals';
import { profiles } from '../noiseTable.ts';
import { aYear, materialOf } from './aYear.fixture.ts';
import { inThreads } from './inThreads.ts';
import { scopesOf } from './scopes.ts';

jest.setTimeout(120_000);

// A whole year of few registrations, all in one place: what is around a cell says most of it there.
const material = materialOf(aYear(1, 40, profiles.standard, 4, '101'));
const tasks = scopesOf('2025')
  .filter(({ top }) => ['081', '084', '999'].includes(top))
  .map((scope) => ({ is: 'RECONSTRUCT' as const, scope }));

test('an honest year of few registrations in one place withstands', async () => {
  const told: number[] = [];
  const found = await inThreads(material, (threads) => threads(tasks, async (share) => void told.push(share)));
  expect(found).toHaveLength(tasks.length);
  expect(found.flatMap(({ findings }) => findings)).toEqual([]);
  expect(told.at(-1)).toBe(1);
});

test('a thread that fails leaves the attack unfinished', async () => {
  const nothing = { ...material, facts: undefined } as unknown as typeof material;
  await expect(inThreads(nothing, (threads) => threads(tasks, async () => undefined))).rejects.toThrow(/undefined/);
});
