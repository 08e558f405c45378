import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { people, renderAs, words } from '../testing.tsx';
import { GraphqlPage } from './GraphqlPage.tsx';
import { NewestRelease } from './NewestRelease.tsx';

const calendar = [
  { version: '2026-Q4.1', quarter: '2026-Q4', publishAt: '2027-02-01T07:00:00Z', release: null },
  { version: '2026-Q3.1', quarter: '2026-Q3', publishAt: '2026-10-30T07:00:00Z', release: { version: '2026-Q3.1' } },
];

test('an analyst finds where to ask, and questions about the newest quarter', async () => {
  await renderAs(people.anAnalyst, <GraphqlPage />, {
    Query: {
      ...words,
      viewer: () => ({ apiOrigin: 'https://data.lab.example' }),
      release: () => ({ version: '2026-Q3.1', quarters: ['2026-Q2', '2026-Q3'] }),
    },
  });
  expect(await screen.findByText('https://data.lab.example/graphql')).toBeVisible();
  expect(screen.getByText(/period: "2026-Q3"/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the explorer' })).toHaveAttribute('href', 'https://data.lab.example');
  expect(screen.getByRole('button', { name: 'Copy What the codes mean' })).toBeVisible();
});

test('an analyst begins with what is out and what comes next', async () => {
  await renderAs(people.anAnalyst, <NewestRelease />, {
    Query: {
      ...words,
      release: () => ({
        version: '2026-Q3.1',
        quarter: '2026-Q3',
        publishedAt: '2026-10-30T07:00:00Z',
        shownCells: 1826,
      }),
      releaseCalendar: () => calendar,
    },
  });
  expect(await screen.findByText(/The newest release is Q3 2026.*1,826 figures/)).toBeVisible();
  expect(screen.getByText('The next figures, Q4 2026, come out on 1 Feb 2027, 08:00.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ready queries' })).toHaveAttribute('href', '/releases/graphql');
});
