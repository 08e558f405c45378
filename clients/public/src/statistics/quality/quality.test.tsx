import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderWithApi } from '#kit/testing';
import type { CellQuery } from '../../gql/graphql.ts';
import { QualityPage } from './QualityPage.tsx';

const tables = ['Y1', 'Y2', 'Y3', 'Y6', 'Y7'].map((id) => ({
  id,
  title: `Table ${id}`,
  periods: ['2025'],
  cells: 40,
  shown: 10,
}));
const releaseOf = (its: typeof tables) => ({
  version: '2026-Q2.1',
  profile: { maximumNoise: 5, threshold: 8, variance: 3 },
  tables: its,
  audit: { passed: true, depth: 'WHOLE', cells: 5000, attacked: 321 },
});
const values: Record<string, number | null> = {
  'Y1|': 200,
  'Y1|999': 20,
  'Y7|source=CITIZEN': 120,
  'Y7|source=NGO': 60,
  'Y7|delay=SAME_QUARTER': 150,
  'Y7|dup=NONE': 190,
  'Y7|dup=POSSIBLE': 10,
  'Y2|ground=UNKNOWN': 30,
};
const cells = (_: unknown, { select }: { select: CellQuery[] }) =>
  Object.entries(values).flatMap(([key, value]) => {
    const [table = '', rest = ''] = key.split('|');
    if (!select.some((it) => it.table === table)) return [];
    const [name, code] = rest.split('=');
    const dims = code ? [{ name, code }] : [];
    return { id: key, table, period: '2025', geo: code ? '' : rest, dims, value };
  });
const list = (id: string, ...codes: string[]) => ({ id, codes: codes.map((code) => ({ code })) });
const codeLists = () => [
  list('sources', 'CITIZEN', 'NGO', 'MUNICIPALITY'),
  list('delay-bands', 'SAME_QUARTER', 'ONE_QUARTER'),
  list('duplicates', 'NONE', 'POSSIBLE', 'CONFIRMED'),
];
const resolversFor = (its = tables) => ({
  Query: { release: () => releaseOf(its), cells, codeLists },
  Code: { label: ({ code }: { code: string }) => code.toLowerCase() },
});

beforeEach(() => window.history.replaceState(null, '', '/statistics/quality'));

test('each measure is a share of published figures, with a sentence of its own', async () => {
  await renderWithApi(<QualityPage />, resolversFor());
  expect(await screen.findByText(/The largest source is citizen, with 60% of all/)).toBeVisible();
  expect(screen.getByText(/75% of what was registered in 2025 was registered in the quarter/)).toBeVisible();
  expect(screen.getByText(/190 registrations would remain; if none were, 200/)).toBeVisible();
  expect(screen.getByRole('row', { name: /^Y1: Table Y1/ })).toHaveTextContent('75%');
  expect(screen.getByText(/5,000 cells were looked at, and for 321 it was worked out/)).toBeVisible();
  const unknown = screen.getByRole('row', { name: /^Ground not known/ });
  expect(unknown).toHaveTextContent('15%');
});

test('what is not shown gives no share, and is never a zero', async () => {
  await renderWithApi(<QualityPage />, resolversFor());
  const row = await screen.findByRole('row', { name: /^Age not known/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((it) => it.textContent),
  ).toEqual(['not shown (too few)', 'not shown (too few)']);
  expect(screen.getByRole('row', { name: /^confirmed/ })).toHaveTextContent('not shown (too few)');
});

test('before the first whole year is published there is a word about it', async () => {
  await renderWithApi(<QualityPage />, resolversFor([]));
  expect(await screen.findByText('More comes with the first whole year')).toBeVisible();
});
