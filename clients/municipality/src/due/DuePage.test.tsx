import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../testing.tsx';
import { DueNow } from './DueNow.tsx';
import { DuePage } from './DuePage.tsx';

const aThing = (it: object = {}) => ({
  __typename: 'Due',
  id: 'a1',
  kind: 'ACTION',
  day: '2020-01-01',
  late: true,
  title: 'Interpreters by telephone',
  within: 'p1',
  withinTitle: 'Equal access',
  institution: { id: 'i1', name: 'The library' },
  ...it,
});
const counts = (it: object = {}) => ({ all: 2, late: 1, week: 0, month: 1, ...it });
const listOf = (...nodes: object[]) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  edges: nodes.map((node, index) => ({ cursor: String(index), node })),
});
const measurement = aThing({ id: 'i1', kind: 'MEASUREMENT', late: false, day: '2999-01-01', title: 'Sent home' });
const show = (things: object[], mutation: object = {}, sent: object[] = []) =>
  renderAs(
    people.anOfficer,
    <DuePage />,
    {
      Query: {
        due: (_: unknown, asked: object) => {
          sent.push(asked);
          return listOf(...things);
        },
        dueCounts: () => counts(),
      },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    { path: '/due' },
  );

test('each thing leads to where it is done, and says that it is late', async () => {
  await show([aThing(), measurement]);
  const link = await screen.findByRole('link', { name: 'Interpreters by telephone' });
  expect(link).toHaveAttribute('href', '/plans/p1/actions/a1');
  expect(screen.getByRole('link', { name: 'Sent home' })).toHaveAttribute('href', '/plans/p1/indicators/i1');
  const row = link.closest('tr') as HTMLElement;
  expect(within(row).getByText('Late')).toBeVisible();
  expect(within(row).getByText('The library')).toBeVisible();
});

test('how near is asked of the server, with how many there are of each', async () => {
  const sent: object[] = [];
  await show([aThing()], {}, sent);
  await userEvent.selectOptions(await screen.findByLabelText('How near'), await screen.findByText('Late (1)'));
  await waitFor(() => expect(sent).toContainEqual(expect.objectContaining({ within: 'LATE' })));
});

test('something is put off until a day, and brought back by who changes their mind', async () => {
  const sent: unknown[] = [];
  const keep =
    (name: string) =>
    (_: unknown, { input }: { input: object }) => {
      sent.push([name, input]);
      return { due: aThing() };
    };
  await show([aThing()], { putOffDue: keep('off'), bringBackDue: keep('back') });
  await userEvent.click(await screen.findByRole('button', { name: 'Do not remind me Interpreters by telephone' }));
  expect(await screen.findByText('You are not reminded of it.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(sent).toEqual([
      ['off', { id: 'a1', until: null }],
      ['back', { id: 'a1' }],
    ]),
  );
});

test('a day that has passed is refused at its field', async () => {
  await show([aThing()], {
    putOffDue: () => refuse('INVALID', { fields: [{ field: 'until', rule: 'in_past', params: {} }] }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Remind me later Interpreters by telephone' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Remind me then' }));
  expect(await screen.findByText('Choose a day that has not come yet.')).toBeVisible();
});

test('an empty list says how it fills', async () => {
  await show([]);
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible();
});

test('the start says how many are late, and leads to them', async () => {
  await renderAs(people.anOfficer, <DueNow />, {
    Query: { due: () => listOf(aThing(), measurement), dueCounts: () => counts() },
  });
  expect(await screen.findByRole('link', { name: '1 is late' })).toHaveAttribute('href', '/due?within=LATE');
  expect(screen.getByRole('link', { name: 'All that is due (2)' })).toHaveAttribute('href', '/due');
});
