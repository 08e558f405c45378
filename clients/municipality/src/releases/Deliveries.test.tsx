import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, renderAs, words } from '../testing.tsx';
import { DeliveriesPage } from './DeliveriesPage.tsx';
import { DeliveryPage } from './DeliveryPage.tsx';

const released = (it: object = {}) => ({
  version: '2026-Q3.1',
  quarter: '2026-Q3',
  state: 'PUBLISHED',
  publishedAt: '2026-10-30T07:00:00Z',
  sha256: 'ab12',
  delivery: { path: '/releases/2026-Q3.1/delivery.zip', bytes: 4321000, files: 97, listSha256: 'cd34'.repeat(16) },
  files: [
    { format: 'manifest', path: '/releases/2026-Q3.1/manifest.json' },
    { format: 'delivery', path: '/releases/2026-Q3.1/delivery.zip' },
  ],
  ...it,
});
// The SHA-256 of 'abc'.
const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const listed = [
  { name: 'Q1.da.csv', mediaType: 'text/csv', bytes: 3, sha256: known },
  { name: 'Q2.da.csv', mediaType: 'text/csv', bytes: 1234, sha256: '00'.repeat(32) },
];

const { fetch } = globalThis;
let answer: Response;
beforeEach(() => {
  // What a browser has, and jsdom has not.
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  answer = Response.json({ files: listed });
  globalThis.fetch = jest.fn(async () => answer);
});
afterEach(() => {
  globalThis.fetch = fetch;
});

test('what has come out has an archive, and what came out before there were any says so', async () => {
  await renderAs(people.anAnalyst, <DeliveriesPage />, {
    Query: {
      ...words,
      releases: () => [
        released({ version: '2026-Q4.1', state: 'DRAFT', files: [], delivery: null }),
        released(),
        released({ version: '2024-Q1.1', quarter: '2024-Q1', files: [], delivery: null }),
      ],
    },
  });
  expect(await screen.findByRole('link', { name: 'Download 2026-Q3.1' })).toHaveAttribute(
    'href',
    '/releases/2026-Q3.1/delivery.zip',
  );
  expect(screen.getByRole('cell', { name: '4,321,000' })).toBeVisible();
  expect(screen.getByText('cd34cd34…')).toBeVisible();
  expect(screen.getByText(/before there were archives/)).toBeVisible();
  expect(screen.queryByText('2026-Q4.1')).not.toBeInTheDocument();
});

const open = (release: object | null) =>
  renderAs(
    people.anAnalyst,
    <DeliveryPage />,
    { Query: { ...words, viewer: () => ({ apiOrigin: 'https://data.lab.example' }), release: () => release } },
    { path: '/deliveries/:version', at: '/deliveries/2026-Q3-1' },
  );

const aFile = (text: string) =>
  Object.assign(new File([text], 'mine.csv'), { arrayBuffer: async () => new TextEncoder().encode(text).buffer });

test('a delivery names its addresses, its files and their hashes, and knows a file again', async () => {
  await open(released());
  expect(await screen.findByText('https://data.lab.example/releases/2026-Q3.1/delivery.zip')).toBeVisible();
  expect(await screen.findByText(known)).toBeVisible();
  expect(screen.getByText('1,234')).toBeVisible();
  expect(screen.getByText(/97 files, 4,321,000 bytes/)).toBeVisible();
  expect(screen.getByText(/Who fetches what is not recorded/)).toBeVisible();
  const field = screen.getByLabelText('Check a file that you have');
  await userEvent.upload(field, aFile('abc'));
  expect(await screen.findByText('It is Q1.da.csv, exactly as it was delivered.')).toBeVisible();
  await userEvent.upload(field, aFile('abd'));
  expect(await screen.findByText('It is none of these files, or it was changed.')).toBeVisible();
});

test('a list of files that cannot be read is asked for again', async () => {
  answer = new Response(null, { status: 503 });
  await open(released());
  const again = await screen.findByRole('button', { name: 'Try again' });
  answer = Response.json({ files: listed });
  await userEvent.click(again);
  expect(await screen.findByRole('link', { name: 'Q1.da.csv' })).toBeVisible();
});

test('what is not out has no delivery', async () => {
  await open(null);
  expect(await screen.findByText('There is no such delivery')).toBeVisible();
});
