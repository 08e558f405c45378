import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, renderAs, words } from '../testing.tsx';
import { CellsView } from './CellsView.tsx';
import type { Release } from './ReleasePage.tsx';

const table = (id: string, title: string, periods: string[]): Release['tables'][number] => ({
  __typename: 'StatisticsTable',
  id,
  title,
  dimensions: [],
  geoLevels: ['country'],
  periods,
  cells: 1,
  shown: 1,
  files: [],
});
const release = {
  version: '2026-Q1.1',
  quarter: '2026-Q1',
  state: 'PUBLISHED',
  tables: [
    table('Q1', 'Registrations', ['2025-Q4', '2026-Q1']),
    table('I1', 'By year of the incident', ['2023', '2024']),
  ],
} as unknown as Release;

test('each table is looked at in its own periods, the newest first', async () => {
  const asked: object[] = [];
  const cells = (_: unknown, { select }: { select: { table: string; period: string }[] }) => {
    asked.push(...select);
    return select.map(({ table: id, period }) => ({
      id,
      table: id,
      period,
      geo: '',
      dims: [],
      status: 'SHOWN',
      value: 9,
    }));
  };
  await renderAs(people.aStatistician, <CellsView release={release} />, { Query: { ...words, cells } });
  expect(await screen.findByRole('cell', { name: '9' })).toBeVisible();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Table' }), 'I1');
  expect(await screen.findByRole('option', { name: '2024', selected: true })).toBeInTheDocument();
  expect(await screen.findByRole('cell', { name: '9' })).toBeVisible();
  expect(asked).toEqual([
    { table: 'Q1', period: '2026-Q1' },
    { table: 'I1', period: '2024' },
  ]);
});
