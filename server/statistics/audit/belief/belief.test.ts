import { describe, expect, jest, test } from '@jest/globals';
import { codesOf } from '../../../taxonomy/codeList.ts';
import { statisticsGeo } from '../../../taxonomy/geography.ts';
import { municipalities, municipality } from '../../../taxonomy/municipalities.ts';
import { profiles, scale, type Profile } from '../../noiseTable.ts';
import { aYear } from '../aYear.fixture.ts';
import { beliefOf } from './belief.ts';
import { groups } from './expected.ts';

jest.setTimeout(120_000);

// Copenhagen and what lies around it; all of Denmark is attacked with every release.
const capital = groups.filter(({ top }) => top === 'L01');

const found = async (seed: number, profile: Profile, among = capital) => {
  const { cells } = aYear(seed, 160, profile);
  return beliefOf({ cells, profile }, '2025', among);
};

test.each(['standard', 'strict'] as const)('an honest year makes nobody much surer of anything, %s', async (name) => {
  const { findings, figures } = await found(1, profiles[name]);
  expect(findings).toEqual([]);
  expect(figures).toEqual([
    expect.stringMatching(
      /^In \d\.\d % of \d+ hidden cells of municipalities the figures make it more than 1\.5 times/,
    ),
    expect.stringMatching(/^Of none is it surer than 0\.[67]\d that it holds one or two\.$/),
  ]);
});

test('every municipality is looked at once, Bornholm too, though it is a landsdel', async () => {
  const looked = groups.flatMap(({ places }) => places).filter((geo) => municipality(geo));
  expect(looked.toSorted()).toEqual([...new Set(codesOf(municipalities).map(statisticsGeo))].toSorted());
  const bornholm = groups.filter(({ places }) => places.includes('400'));
  const { findings, figures } = await found(1, profiles.standard, bornholm);
  expect(findings.filter(({ cell }) => cell)).toEqual([]);
  // Its cells alone: those of the landsdele beside it are many more.
  const { cells } = aYear(1, 160, profiles.standard);
  const hidden = cells.filter(({ geo, basis, value }) => geo === '400' && basis === 'REG' && value === null);
  expect(figures[0]).toContain(` of ${hidden.length} hidden cells`);
});

test('asked again, it says the same', async () => {
  const { cells } = aYear(2, 40, profiles.standard, 1, '101');
  const once = await beliefOf({ cells, profile: profiles.standard }, '2025', capital);
  expect(await beliefOf({ cells, profile: profiles.standard }, '2025', capital)).toEqual(once);
});

describe('finds', () => {
  // Every number is changed by one at most, and as few as four are shown.
  const weak = { ...profiles.standard, D: 1, V: 0.5, tau: 4, T: [scale / 4, (scale * 3) / 4, scale] };

  test('noise that leaves somebody all but certain of one or two', async () => {
    const { findings } = await found(1, weak);
    expect(findings).toContainEqual({
      attack: 'BELIEF',
      cell: expect.stringMatching(/^el1\|REG\|2025/),
      says: expect.stringMatching(/^It holds one or two with a probability of (0\.9\d|1\.00)\.$/),
    });
  });

  test('numbers of which every twentieth is believed where nobody believed it before', async () => {
    const { cells } = aYear(1, 500, weak);
    const { findings } = await beliefOf({ cells, profile: weak }, '2025', capital);
    expect(findings[0]).toEqual({
      attack: 'BELIEF',
      says: expect.stringMatching(/^In \d+\.\d % of \d+ hidden cells .* at most 5\.0 % may be\.$/),
    });
  });
});
