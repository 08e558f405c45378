import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs, words } from '../testing.tsx';
import { BreaksPage } from './BreaksPage.tsx';

const aBreak = (it: object = {}) => ({
  id: 'one',
  from: '2027-Q1',
  places: ['101'],
  announcedAt: '2026-08-01T08:00:00Z',
  out: false,
  reason: 'New answers.',
  ...it,
});
const show = (rows: object[], viewer = people.aStatistician, mutations: object = {}) =>
  renderAs(viewer, <BreaksPage />, {
    Query: {
      ...words,
      seriesBreaks: () => rows,
      municipalities: () => [
        { __typename: 'Municipality', code: '101', name: 'København', countedAs: '101' },
        { __typename: 'Municipality', code: '825', name: 'Læsø', countedAs: '813' },
      ],
      codeLists: () => [],
    },
    Mutation: { ...mutations },
  });
const open = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Announce a break' }));
  return within(screen.getByRole('dialog'));
};

test('a break is announced for chosen areas, with a reason in both languages', async () => {
  const asked: object[] = [];
  await show([], people.aStatistician, {
    announceBreak: (_: unknown, { input }: { input: object }) => {
      asked.push(input);
      return { seriesBreak: aBreak() };
    },
  });
  const dialog = await open();
  await userEvent.click(dialog.getByRole('button', { name: 'Announce the break' }));
  expect(dialog.getByLabelText('Why, in Danish')).toHaveAccessibleDescription(/Fill this in/);
  expect(asked).toEqual([]);
  const quarters = dialog.getByLabelText<HTMLSelectElement>('First quarter that is counted the new way');
  const first = quarters.options[1]?.value ?? '';
  await userEvent.selectOptions(quarters, first);
  // Counted with its neighbour, it has no figures of its own.
  expect(dialog.queryByRole('option', { name: 'Læsø' })).not.toBeInTheDocument();
  await userEvent.selectOptions(dialog.getByLabelText('Where'), 'København');
  expect(dialog.getByRole('button', { name: 'Remove København' })).toBeVisible();
  await userEvent.type(dialog.getByLabelText('Why, in Danish'), 'Nye svar.');
  await userEvent.type(dialog.getByLabelText('Why, in English'), 'New answers.');
  await userEvent.click(dialog.getByRole('button', { name: 'Announce the break' }));
  expect(await screen.findByText('It is announced.')).toBeVisible();
  expect(asked).toEqual([{ from: first, places: ['101'], reason: { da: 'Nye svar.', en: 'New answers.' } }]);
});

test('a letter that files cannot hold is named at its field', async () => {
  await show([], people.aStatistician, {
    announceBreak: () =>
      refuse('INVALID', { fields: [{ field: 'reason.da', rule: 'letter', params: { letter: 'Ł' } }] }),
  });
  const dialog = await open();
  const quarters = dialog.getByLabelText<HTMLSelectElement>('First quarter that is counted the new way');
  await userEvent.selectOptions(quarters, quarters.options[1]?.value ?? '');
  await userEvent.type(dialog.getByLabelText('Why, in Danish'), 'Nyt i Łódź.');
  await userEvent.type(dialog.getByLabelText('Why, in English'), 'New.');
  await userEvent.click(dialog.getByRole('button', { name: 'Announce the break' }));
  await dialog.findAllByText(/Leave out "Ł"/);
  expect(dialog.getByLabelText('Why, in Danish')).toHaveAccessibleDescription(/Leave out "Ł"/);
});

test('what is to come is taken back, and what figures came out with stays', async () => {
  const asked: object[] = [];
  await show([aBreak(), aBreak({ id: 'two', from: '2025-Q3', places: [], out: true })], people.aStatistician, {
    takeBackBreak: (_: unknown, { input }: { input: object }) => {
      asked.push(input);
      return { seriesBreaks: [] };
    },
  });
  expect(await screen.findByText('In published figures')).toBeVisible();
  expect(screen.getByText('All of Denmark')).toBeVisible();
  expect(screen.getAllByRole('button', { name: /^Take back/ })).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Take back Q1 2027' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('It is taken back.')).toBeVisible();
  expect(asked).toEqual([{ id: 'one' }]);
});

test('an analyst reads them and is offered nothing', async () => {
  await show([aBreak()], people.anAnalyst);
  expect(await screen.findByText('To come')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Take back|Announce/ })).not.toBeInTheDocument();
});
