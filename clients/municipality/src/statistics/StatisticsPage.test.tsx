import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, renderAs, words } from '../testing.tsx';
import { StatisticsPage } from './StatisticsPage.tsx';

const release = {
  version: '2026-Q2.1',
  quarter: '2026-Q2',
  publishedAt: '2026-07-31T10:00:00Z',
  quarters: ['2025-Q4', '2026-Q1', '2026-Q2'],
  years: [2025],
  profile: { name: 'standard', maximumNoise: 5, variance: 3, threshold: 8 },
};

type Query = { table: string; period: string; geo: string[] };
const values: Record<string, number> = { '2026-Q1|101': 20, '2026-Q2|101': 60, '2026-Q2|': 1500, '2025|101|AGE': 40 };

const cells = (_: unknown, { select }: { select: Query[] }) =>
  select.flatMap(({ table, period, geo }) =>
    geo.flatMap((place) =>
      (table === 'Q1' ? [undefined] : ['AGE', 'DISABILITY']).map((ground) => {
        const value = values[[period, place, ground].filter((it) => it !== undefined).join('|')] ?? null;
        return {
          id: `${table}|${period}|${place}|${ground ?? ''}`,
          table,
          period,
          geo: place,
          dims: ground ? [{ name: 'ground', code: ground }] : [],
          status: value === null ? 'HIDDEN' : 'SHOWN',
          value,
        };
      }),
    ),
  );

const show = (found: object | null = release, at = '/') =>
  renderAs(
    people.anOfficer,
    <StatisticsPage />,
    { Query: { ...words, release: () => found, cells } },
    { path: '/', at },
  );

test('the own municipality comes first, with one sentence that the noise could not have made', async () => {
  await show();
  expect(
    await screen.findByText(
      'København: 60 registrations of experienced discrimination in Q2 2026, give or take 3 (96% of figures; never more than 5). That is more than the quarter before.',
    ),
  ).toBeVisible();
  expect(screen.getByText(/none by more than ±5.*below 8 is not shown/)).toBeVisible();
});

test('a hidden cell is never a zero', async () => {
  await show();
  const buttons = await screen.findAllByRole('button', { name: 'Table' });
  await userEvent.click(buttons[0] as HTMLElement);
  const row = screen.getByRole('row', { name: /^København/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((it) => it.textContent),
  ).toEqual(['not shown (too few)', '20', '60']);
  expect(screen.getByText('Not shown for 2025 (too few): disability and many.')).toBeVisible();
});

test('the figures of another municipality are open too; a landsdel of one municipality is left out', async () => {
  await show(release, '/?municipality=400');
  expect(await screen.findByText(/Bornholm: the figure for Q2 2026 is not shown/)).toBeVisible();
  expect(screen.queryByText('l04')).not.toBeInTheDocument();
});

test('before the first release there is a word about it', async () => {
  await show(null);
  expect(await screen.findByText('Nothing is published yet')).toBeVisible();
});
