import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, renderAs, words } from '../testing.tsx';
import { ErrataPage } from './ErrataPage.tsx';

const release = (version: string, it: object = {}) => ({
  version,
  quarter: '2026-Q2',
  state: 'PUBLISHED',
  preparedAt: null,
  publishedAt: '2026-08-20T06:00:00Z',
  reason: null,
  changedCells: null,
  notice: null,
  replaces: null,
  ...it,
});
const draft = {
  state: 'DRAFT',
  publishedAt: null,
  reason: 'One place was mistaken for another.',
  changedCells: 44,
  replaces: { version: '2026-Q2.1' },
};
const show = (releases: object[], viewer = people.aStatistician, mutations: object = {}) =>
  renderAs(viewer, <ErrataPage />, {
    Query: { ...words, releases: () => releases, releaseCalendar: () => [] },
    Mutation: { ...mutations },
  });

test('a corrected version says what it replaces, why, and how many figures differ; its moment is planned here', async () => {
  const asked: object[] = [];
  await show([release('2026-Q2.2', draft), release('2026-Q2.1')], people.aStatistician, {
    planRelease: (_: unknown, { input }: { input: object }) => {
      asked.push(input);
      return { planned: { version: '2026-Q2.2', publishAt: '2026-12-14T07:00:00Z' } };
    },
  });
  const row = within(await screen.findByRole('row', { name: /2026-Q2\.2/ }));
  expect(row.getByText('44')).toBeVisible();
  expect(row.getByText('One place was mistaken for another.')).toBeVisible();
  expect(row.getByRole('link', { name: '2026-Q2.1' })).toBeVisible();
  await userEvent.click(row.getByRole('button', { name: 'Plan it 2026-Q2.2' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Day'), '14');
  await userEvent.type(dialog.getByLabelText('Month'), '12');
  await userEvent.type(dialog.getByLabelText('Year'), '2026');
  await userEvent.click(dialog.getByRole('button', { name: 'Announce it' }));
  expect(await screen.findByText('2026-Q2.2 is in the calendar.')).toBeVisible();
  expect(asked).toEqual([{ quarter: '2026-Q2', publishAt: expect.stringMatching(/^2026-12-14T07:00/) }]);
});

test('a statistician reads the way and the form; the example is what the command takes', async () => {
  await show([release('2026-Q2.1')]);
  expect(await screen.findByText('No published figure has been corrected yet')).toBeVisible();
  expect(screen.getByText('npm run release -- erratum wrong.json --try', { selector: 'code' })).toBeVisible();
  expect(screen.getByText('npm run release -- take-back 2026-Q2.2', { selector: 'code' })).toBeVisible();
  expect(JSON.parse(screen.getByLabelText('Example of the file').textContent ?? '')).toHaveProperty('corrections');
});

test('an analyst reads which were made, and no more', async () => {
  await show(
    [release('2026-Q2.2', { ...draft, state: 'PUBLISHED', publishedAt: '2026-09-01T06:00:00Z' })],
    people.anAnalyst,
  );
  expect(await screen.findByText('44')).toBeVisible();
  expect(screen.queryByText(/npm run release/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Plan/ })).not.toBeInTheDocument();
});
