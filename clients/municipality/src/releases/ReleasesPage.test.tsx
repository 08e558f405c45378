import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs, words } from '../testing.tsx';
import { ReleasesPage } from './ReleasesPage.tsx';
import { SignDialog } from './SignDialog.tsx';

const quarter = (it: object) => ({
  quarter: '2026-Q3',
  endsOn: '2026-09-30',
  freezesOn: '2026-10-11',
  frozen: true,
  release: null,
  order: null,
  ...it,
});
const order = {
  id: 'o1',
  action: 'PREPARE',
  state: 'WORKING',
  progress: 40,
  problem: null,
  quarterInTheWay: null,
  possibleFrom: null,
};

test('a closed quarter is prepared, and how far that is can be seen', async () => {
  let working = false;
  const state = () => quarter({ order: working ? order : null });
  await renderAs(people.aStatistician, <ReleasesPage />, {
    Query: { ...words, quarters: () => [state()], releases: () => [] },
    Mutation: {
      prepareRelease: () => {
        working = true;
        return { quarter: state() };
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Prepare Q3 2026' }));
  expect(await screen.findByRole('progressbar', { name: 'Being prepared' })).toHaveAttribute('value', '40');
  expect(screen.getByText('the draft is attacked, as somebody outside could')).toBeVisible();
  expect(screen.getByText('Q3 2026 is being prepared.').closest('output')).toBeInTheDocument();
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Being prepared/));
});

test('an order that was refused says why', async () => {
  const refused = { ...order, state: 'REFUSED', problem: 'FREEZE_NOT_RECEIVED', quarterInTheWay: '2026-Q3' };
  await renderAs(people.aStatistician, <ReleasesPage />, {
    Query: { ...words, quarters: () => [quarter({ order: refused })], releases: () => [] },
  });
  expect(await screen.findByText(/has not been told that Q3 2026 closed/)).toBeVisible();
});

test.each([
  [
    { problem: 'NOT_FROZEN', quarterInTheWay: '2026-Q3', possibleFrom: '2026-10-11' },
    /Q3 2026.*closes on 11 October 2026/,
  ],
  [
    { problem: 'EARLIER_UNPUBLISHED', quarterInTheWay: '2026-Q2' },
    /Q2 2026 comes first: prepare this one when that is out/,
  ],
  [{ problem: 'XX000' }, /Reason: XX000/],
])('an order that was refused says what to do first: %o', async (found, said) => {
  const refused = { ...order, state: 'REFUSED', ...found };
  await renderAs(people.aStatistician, <ReleasesPage />, {
    Query: { ...words, quarters: () => [quarter({ order: refused })], releases: () => [] },
  });
  expect(await screen.findByText(said)).toBeVisible();
});

test('a quarter whose turn has not come cannot be prepared', async () => {
  const at = (name: string, state?: string) =>
    quarter({
      quarter: name,
      release: state ? { version: `${name}.1`, state, publishedAt: null, publishAt: null, notice: null } : null,
    });
  await renderAs(people.aStatistician, <ReleasesPage />, {
    Query: {
      ...words,
      quarters: () => [at('2026-Q3'), at('2026-Q2'), at('2026-Q1', 'PUBLISHED')],
      releases: () => [],
    },
  });
  expect(await screen.findByRole('button', { name: 'Prepare Q2 2026' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Prepare Q3 2026' })).not.toBeInTheDocument();
  expect(screen.getByText('After Q2 2026 is published')).toBeVisible();
});

test('an analyst reads what is published, and is offered nothing else', async () => {
  const released = {
    version: '2026-Q3.1',
    quarter: '2026-Q3',
    state: 'PUBLISHED',
    preparedAt: null,
    publishedAt: '2026-10-30T10:00:00Z',
    sha256: 'ab12',
    notice: null,
  };
  const planned = (version: string, publishAt: string, release: object | null = null) => ({
    version,
    quarter: version.slice(0, 7),
    publishAt,
    release,
  });
  await renderAs(people.anAnalyst, <ReleasesPage />, {
    Query: {
      ...words,
      releases: () => [released],
      releaseCalendar: () => [
        planned('2027-Q1.1', '2027-05-03T06:00:00Z'),
        planned('2026-Q4.1', '2027-02-01T07:00:00Z'),
        planned('2026-Q3.1', '2026-10-30T07:00:00Z', { version: '2026-Q3.1' }),
      ],
    },
  });
  expect(await screen.findByRole('link', { name: '2026-Q3.1' })).toHaveAttribute('href', '/releases/2026-Q3-1');
  expect(screen.getByRole('cell', { name: '30 Oct 2026, 08:00' })).toBeVisible();
  expect(screen.getByText('The next figures, Q4 2026, come out on 1 Feb 2027, 08:00.')).toBeVisible();
  expect(screen.queryByText('Next step')).not.toBeInTheDocument();
});

test('signing says what it means, wants to be meant, and tells a refusal', async () => {
  let asked = 0;
  let refused = 0;
  const draft = { version: '2026-Q3.1', quarter: '2026-Q3', shownCells: 6651, sha256: 'ab12', notice: null };
  await renderAs(
    people.aStatistician,
    <SignDialog
      release={draft}
      open
      onClose={() => undefined}
      onRefused={() => (refused += 1)}
      onSigned={() => undefined}
    />,
    {
      Mutation: {
        signRelease: (_: unknown, { input }: { input: object }) => {
          asked += 1;
          expect(input).toEqual({ version: '2026-Q3.1', sha256: 'ab12' });
          return refuse('CONFLICT', { reason: 'draft_changed' });
        },
      },
    },
  );
  const dialog = screen.getByRole('dialog');
  expect(dialog).toHaveTextContent('They never change again.');
  expect(dialog).toHaveTextContent('key that drew the random changes is destroyed');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sign 2026-Q3.1' }));
  expect(asked).toBe(0);
  const tick = within(dialog).getByRole('checkbox');
  expect(tick).toHaveFocus();
  expect(tick).toHaveAccessibleDescription('Tick that you have looked at the draft first.');
  await userEvent.click(within(dialog).getByRole('checkbox'));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sign 2026-Q3.1' }));
  expect(await within(dialog).findByText(/prepared anew after you looked at it/)).toBeVisible();
  expect(refused).toBe(1);
});
