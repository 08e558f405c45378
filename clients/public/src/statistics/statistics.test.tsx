import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '#kit/testing';
import type { CellQuery } from '../gql/graphql.ts';
import { codeResolvers } from '../testing.tsx';
import { StatisticsPage } from './StatisticsPage.tsx';

const quarters = ['2026-Q1', '2026-Q2'];
const release = {
  version: '2026-Q2.1',
  quarter: '2026-Q2',
  quarters,
  publishedAt: '2026-07-12T06:00:00Z',
  profile: { maximumNoise: 5, threshold: 8 },
  shownCells: 3,
  hiddenCells: 4,
  tables: [{ id: 'Q1', title: 'Registrations', files: [{ format: 'csv', path: '/releases/2026-Q2.1/Q1.csv' }] }],
};
const values: Record<string, number | null> = {
  '': 1200,
  '101': 90,
  '147': null,
  '813': 12,
  AGE: 40,
  DISABILITY: 80,
  RACE: null,
};
const cells = jest.fn((_: unknown, { select }: { select: CellQuery[] }) =>
  select.flatMap(({ table, period, geo }) =>
    (geo ?? ['', '101', '147', '813']).flatMap((place) =>
      (table === 'Q1' ? [''] : ['AGE', 'DISABILITY', 'RACE']).map((ground) => ({
        id: `${table}|${period}|${place}|${ground}`,
        table,
        period,
        geo: place,
        dims: ground ? [{ name: 'ground', code: ground }] : [],
        value: values[ground || place] ?? null,
      })),
    ),
  ),
);
const resolvers = { ...codeResolvers, Query: { ...codeResolvers.Query, release: () => release, cells } };
const figure = (name: RegExp) => screen.findByRole('figure', { name });

beforeEach(() => window.history.replaceState(null, '', '/statistics'));

describe('the statistics', () => {
  test('begin with one number and what it does not say', async () => {
    await renderWithApi(<StatisticsPage />, resolvers);
    expect(await screen.findByText('1,200', { selector: 'p' })).toBeVisible();
    expect(screen.getByText(/about as many as the quarter before/)).toBeVisible();
    expect(screen.getByText('This is what was reported, not how often it happens')).toBeVisible();
    expect(screen.getByText(/changed at random by at most ±5/)).toBeVisible();
  });
  test('say what was found, and never show a hidden cell as zero', async () => {
    await renderWithApi(<StatisticsPage />, resolvers);
    const bars = await figure(/Disability is named most often/);
    await userEvent.click(within(bars).getByRole('button', { name: 'Table' }));
    expect(within(bars).getByRole('row', { name: /Race/ })).toHaveTextContent('not shown (too few)');
    const map = await figure(/Most were registered in København/);
    expect(within(map).getByRole('button', { name: 'Frederiksberg: not shown (too few)' })).toBeVisible();
    expect(within(map).getByRole('button', { name: 'Læsø: 12' })).toBeVisible();
  });
  test('say nothing that the random change could have made', async () => {
    const close: Record<string, number> = {
      'Q1||101': 90,
      'Q1||147': 82,
      'Q2||AGE': 40,
      'Q2||DISABILITY': 45,
      'Q2||RACE': 44,
    };
    const near = (_: unknown, { select }: { select: CellQuery[] }) =>
      cells(_, { select }).map((cell) => ({
        ...cell,
        value: close[`${cell.table}||${cell.dims[0]?.code ?? cell.geo}`] ?? cell.value,
      }));
    await renderWithApi(<StatisticsPage />, { ...resolvers, Query: { ...resolvers.Query, cells: near } });
    expect(await figure(/Disability, race.*and age.* are named most often, without a clear difference/)).toBeVisible();
    expect(
      await figure(/Most were registered in København and Frederiksberg, without a clear difference/),
    ).toBeVisible();
    expect(screen.getByText(/reports were registered, give or take 5\./)).toBeVisible();
  });
  test('compare the quarter that was chosen with the year before it', async () => {
    const years = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];
    const risen = (_: unknown, { select }: { select: CellQuery[] }) =>
      cells(_, { select }).map((cell) => ({ ...cell, value: cell.period === '2026-Q1' ? 2000 : cell.value }));
    await renderWithApi(<StatisticsPage />, {
      ...resolvers,
      Query: { ...resolvers.Query, release: () => ({ ...release, quarters: years }), cells: risen },
    });
    expect(await figure(/All of Denmark, Q2 2026: about as many as a year before/)).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Quarter' }), '2026-Q1');
    expect(await figure(/All of Denmark, Q1 2026: more than a year before/)).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Quarter' }), '2025-Q2');
    expect(await figure(/All of Denmark: quarter by quarter/)).toBeVisible();
  });
  test('are looked at place by place, and the address opens the same view', async () => {
    await renderWithApi(<StatisticsPage />, resolvers);
    const map = await figure(/Most were registered/);
    await userEvent.click(within(map).getByRole('button', { name: 'Læsø: 12' }));
    expect(screen.getByRole('combobox', { name: 'Place' })).toHaveDisplayValue('Frederikshavn + Læsø');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Quarter' }), '2026-Q1');
    expect(window.location.search).toBe('?quarter=2026-Q1&place=813');
    expect(cells.mock.lastCall?.[1].select).toContainEqual(
      expect.objectContaining({ table: 'Q2', period: '2026-Q1', geo: ['813'] }),
    );
  });
  test('open at the place of a link, and at the newest quarter when the link names none that exists', async () => {
    window.history.replaceState(null, '', '/statistics?place=147&quarter=1999-Q1');
    await renderWithApi(<StatisticsPage />, resolvers);
    expect(await screen.findByText(/The figure for Frederiksberg in Q2 2026 is not shown/)).toBeVisible();
  });
  test('can be taken along', async () => {
    await renderWithApi(<StatisticsPage />, resolvers);
    expect(await screen.findByRole('link', { name: /^CSV/ })).toHaveAttribute(
      'href',
      '/releases/2026-Q2.1/Q1.csv?lang=en',
    );
  });
  test('say when nothing is published', async () => {
    await renderWithApi(<StatisticsPage />, { ...resolvers, Query: { ...resolvers.Query, release: () => null } });
    expect(await screen.findByText('Nothing is published yet')).toBeVisible();
  });
});
