import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs, words } from '../testing.tsx';
import { CalendarPage } from './CalendarPage.tsx';

const planned = (it: object = {}) => ({
  version: '2026-Q3.1',
  quarter: '2026-Q3',
  publishAt: '2026-10-31T07:00:00Z',
  announcedAt: '2025-10-01T08:00:00Z',
  late: false,
  moves: [],
  release: null,
  ...it,
});
const show = (rows: object[], viewer = people.aStatistician, mutations: object = {}, calledOff: object[] = []) =>
  renderAs(viewer, <CalendarPage />, {
    Query: { ...words, releaseCalendar: () => rows, calledOffReleases: () => calledOff },
    Mutation: { ...mutations },
  });

async function fill(dialog: HTMLElement, day: readonly [string, string, string], time = '08:00') {
  const box = (name: string) => within(dialog).getByLabelText(name);
  await userEvent.type(box('Day'), day[0]);
  await userEvent.type(box('Month'), day[1]);
  await userEvent.type(box('Year'), day[2]);
  await userEvent.clear(box('At, Danish time'));
  await userEvent.type(box('At, Danish time'), time);
}

test('a release is moved with a reason in both languages, to the hour of Copenhagen', async () => {
  const asked: object[] = [];
  await show([planned()], people.aStatistician, {
    moveRelease: (_: unknown, { input }: { input: object }) => {
      asked.push(input);
      return { planned: planned() };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Move Q3 2026' }));
  const dialog = screen.getByRole('dialog');
  await fill(dialog, ['14', '12', '2026']);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Move it' }));
  expect(asked).toEqual([]);
  expect(within(dialog).getByLabelText('Why, in Danish')).toHaveAccessibleDescription(/Fill this in/);
  await userEvent.type(within(dialog).getByLabelText('Why, in Danish'), 'Sent indberettet.');
  await userEvent.type(within(dialog).getByLabelText('Why, in English'), 'Reported late.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Move it' }));
  expect(await screen.findByText('Q3 2026 is moved.')).toBeVisible();
  expect(asked).toEqual([
    {
      version: '2026-Q3.1',
      publishAt: expect.stringMatching(/^2026-12-14T07:00/),
      reason: { da: 'Sent indberettet.', en: 'Reported late.' },
    },
  ]);
});

test('a moment that is refused says at its field why', async () => {
  await show([], people.aStatistician, {
    planRelease: () => refuse('INVALID', { fields: [{ field: 'publishAt', rule: 'at_eight', params: {} }] }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Plan a release' }));
  const dialog = screen.getByRole('dialog');
  await fill(dialog, ['14', '07', '2027'], '9.30');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Announce it' }));
  expect(await within(dialog).findAllByText(/8 in the morning/)).not.toHaveLength(0);
});

test('what is late says so, and what is out cannot be moved', async () => {
  await show([
    planned({ late: true }),
    planned({
      version: '2026-Q2.1',
      quarter: '2026-Q2',
      release: { version: '2026-Q2.1', publishedAt: '2026-07-31T06:00:00Z' },
      moves: [
        {
          from: '2026-07-30T06:00:00Z',
          to: '2026-07-31T06:00:00Z',
          announcedAt: '2026-07-20T06:00:00Z',
          reason: 'Reported late.',
        },
      ],
    }),
  ]);
  expect(await screen.findByText('Late: move it, with a reason')).toBeVisible();
  expect(screen.getAllByRole('button', { name: /^Move/ })).toHaveLength(1);
  expect(screen.getByText(/From 30 Jul 2026.*to 31 Jul 2026/)).toHaveTextContent(/Reported late\.$/);
});

test('an analyst reads the calendar and is offered nothing', async () => {
  await show([planned()], people.anAnalyst);
  expect(await screen.findByText('Planned')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Move|Plan/ })).not.toBeInTheDocument();
});

test('an erratum that was announced and taken back stands as called off', async () => {
  await show([planned()], people.anAnalyst, {}, [{ version: '2026-Q2.2', publishAt: '2026-10-13T06:00:00Z' }]);
  expect(await screen.findByText(/2026-Q2\.2, was announced for .* and called off/)).toBeVisible();
});
