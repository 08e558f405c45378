import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, parse, validate } from 'graphql';
import { renderWithApi } from '#kit/testing';
import type { CellQuery } from '../../gql/graphql.ts';
import { codeResolvers } from '../../testing.tsx';
import { TablePage } from './TablePage.tsx';
import { TablesPage } from './TablesPage.tsx';

const table = {
  id: 'Q2',
  basis: 'REGISTRATION',
  title: 'Registrations by ground',
  dimensions: ['ground'],
  geoLevels: ['country', 'region', 'landsdel', 'municipality'],
  periods: ['2026-Q1', '2026-Q2'],
  cells: 60,
  shown: 20,
  files: [{ format: 'csv', path: '/releases/2026-Q2.1/Q2.csv' }],
};
const release = () => ({
  version: '2026-Q2.1',
  profile: { maximumNoise: 5, threshold: 8, variance: 3 },
  tables: [table],
  files: [{ format: 'delivery', path: '/releases/2026-Q2.1/delivery.zip' }],
});
const codes = Array.from({ length: 30 }, (_, index) => `G${index}`);
const cells = jest.fn((_: unknown, { select }: { release: string; select: CellQuery[] }) =>
  select.flatMap(({ period, geo, ground }) =>
    (geo ?? ['', '084', '101']).flatMap((place) =>
      (ground ?? codes).map((code) => ({
        id: `${period}|${place}|${code}`,
        table: 'Q2',
        period,
        geo: place,
        dims: [{ name: 'ground', code }],
        value: code === 'AGE' ? null : 12,
      })),
    ),
  ),
);
const viewer = () => ({ apiOrigin: 'https://api.example.dk' });
const resolvers = { ...codeResolvers, Query: { ...codeResolvers.Query, release, cells, viewer } };
const at = (address: string) => window.history.replaceState(null, '', address);

beforeEach(() => {
  cells.mockClear();
  at('/statistics/tables/Q2');
});

test('every table says what it has, and leads to it in this very release', async () => {
  at('/statistics/tables');
  await renderWithApi(<TablesPage />, resolvers);
  const row = await screen.findByRole('row', { name: /Registrations by ground/ });
  expect(row).toHaveTextContent('Q1 2026 – Q2 2026');
  expect(row).toHaveTextContent('20 of 60');
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/statistics/tables/Q2?release=2026-Q2.1');
  expect(screen.getByRole('link', { name: 'Everything in one archive (zip)' })).toHaveAttribute('download');
});

describe('a table', () => {
  test('shows its newest period a page at a time, and the address has all of it', async () => {
    await renderWithApi(<TablePage />, resolvers);
    expect(await screen.findByRole('columnheader', { name: 'Registrations, Q2 2026' })).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(51);
    await userEvent.click(screen.getByRole('button', { name: /Next/ }));
    expect(window.location.search).toBe('?release=2026-Q2.1&period=2026-Q2&page=2');
    expect(screen.getAllByRole('row')).toHaveLength(41);
  });
  test('is narrowed by place and code, and a hidden cell is never a zero', async () => {
    await renderWithApi(<TablePage />, resolvers);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Place' }), '101');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ground' }), 'AGE');
    expect(await screen.findByRole('row', { name: /^København/ })).toHaveTextContent('not shown (too few)');
    expect(window.location.search).toBe('?release=2026-Q2.1&period=2026-Q2&places=101&ground=AGE');
    expect(cells.mock.lastCall?.[1].select).toEqual([
      { table: 'Q2', period: '2026-Q2', geo: ['101'], ground: ['AGE'] },
    ]);
  });
  test('gives a question that is valid as it stands and asks for what is seen', async () => {
    at('/statistics/tables/Q2?period=2026-Q1&places=region&ground=AGE');
    await renderWithApi(<TablePage />, resolvers);
    const text = (await screen.findByText(/select: \[\{ table: "Q2", period: "2026-Q1"/)).textContent;
    expect(text).toContain('geo: ["084","081","999"], ground: ["AGE"]');
    expect(validate(buildSchema(readFileSync('schema.graphql', 'utf8')), parse(text))).toEqual([]);
    expect(screen.getByRole('link', { name: 'https://api.example.dk' })).toBeVisible();
  });
  test('has addresses for ever and for the newest', async () => {
    await renderWithApi(<TablePage />, resolvers);
    expect(await screen.findByText('http://localhost/releases/2026-Q2.1/Q2.csv?lang=en')).toBeVisible();
    expect(screen.getByText('http://localhost/releases/latest/Q2.csv?lang=en')).toBeVisible();
  });
  test('that does not exist is said, and nothing is asked for', async () => {
    at('/statistics/tables/Z9');
    await renderWithApi(<TablePage />, resolvers);
    expect(await screen.findByText('There is no such table')).toBeVisible();
    expect(cells).not.toHaveBeenCalled();
  });
});
