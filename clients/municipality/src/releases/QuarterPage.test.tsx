import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { people, renderAs, words } from '../testing.tsx';
import { QuarterPage } from './QuarterPage.tsx';

const quarter = {
  quarter: '2026-Q3',
  endsOn: '2026-09-30',
  freezesOn: '2026-10-11',
  frozen: true,
  release: null,
  order: null,
};
const arrivals = {
  asOf: '2026-10-11T00:02:00Z',
  frozen: true,
  registrations: 1230,
  openTokens: null,
  batchesSetAside: 0,
  missingBatch: 0,
  sources: [
    { code: 'CITIZEN', count: 1200 },
    { code: 'NGO', count: null },
  ],
  delays: [],
  duplicates: [],
  unknowns: [{ code: 'PLACE', count: 40 }],
};
const at = { path: '/quarters/:quarter', at: '/quarters/2026-Q3' };
const show = (it: object | null) =>
  renderAs(people.aStatistician, <QuarterPage />, { Query: { ...words, quarter: () => it } }, at);

test('a quarter tells where it stands and how much has arrived, rounded', async () => {
  await show({ ...quarter, arrivals });
  expect(await screen.findByText('About 1,230 registrations count in this quarter.')).toBeVisible();
  const sources = await screen.findByRole('table', { name: 'Who registered them' });
  expect(within(sources).getByRole('cell', { name: 'fewer than ten' })).toBeVisible();
  expect(within(screen.getByRole('table', { name: 'What is not known' })).getByText('40')).toBeVisible();
  const next = screen.getAllByRole('listitem').filter((it) => it.getAttribute('aria-current') === 'step');
  expect(next.map((it) => it.textContent)).toEqual([expect.stringContaining('Preparing')]);
  expect(screen.getByText(/Nothing in it can be corrected or traced any more/)).toBeVisible();
});

test('a missing batch and refused ones say what to do', async () => {
  await show({ ...quarter, arrivals: { ...arrivals, missingBatch: 7, batchesSetAside: 2 } });
  expect(await screen.findByText(/Batch 7 is missing/)).toBeVisible();
  expect(screen.getByText(/2 could not be taken in/)).toBeVisible();
});

test('a quarter of which nothing was told says so, and one that is not there too', async () => {
  await show({ ...quarter, arrivals: null });
  expect(await screen.findByText('Nothing has been told of this quarter yet')).toBeVisible();
});

test('a quarter of long ago is not there', async () => {
  await show(null);
  expect(await screen.findByText('This quarter is not among those of the last years')).toBeVisible();
});
