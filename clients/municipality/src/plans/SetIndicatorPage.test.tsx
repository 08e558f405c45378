import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs, words } from '../testing.tsx';
import { SetIndicatorPage } from './SetIndicatorPage.tsx';
import { aPlan } from './testing.ts';

const ready = {
  code: 'SENT_AWAY',
  area: 'SCHOOL',
  kind: 'OUTCOME',
  direction: 'DOWN',
  frequency: 'HALF_YEARLY',
  name: 'Sent home',
  definition: 'Citizens who must come again.',
  unit: '%',
  numerator: null,
  denominator: null,
  dataSource: 'Count',
};

const show = (setIndicator: (_: unknown, given: { input: Record<string, unknown> }) => object) =>
  renderAs(
    people.anOfficer,
    <SetIndicatorPage />,
    { Query: { ...words, actionPlan: () => aPlan(), readyIndicators: () => [ready] }, Mutation: { setIndicator } },
    { path: '/plans/:id/indicators/new', at: '/plans/p1/indicators/new?goal=g1' },
  );

const save = () => userEvent.click(screen.getByRole('button', { name: 'Add the indicator' }));

test('a ready indicator fills the form, and a comma is a decimal point', async () => {
  const sent: Record<string, unknown>[] = [];
  await show((_, { input }) => {
    sent.push(input);
    return { indicator: { id: 'k2' } };
  });
  await userEvent.selectOptions(await screen.findByLabelText(/Start from a ready indicator/), 'SENT_AWAY');
  expect(screen.getByLabelText('What exactly is counted?')).toHaveValue('Citizens who must come again.');
  const before = within(screen.getByRole('group', { name: 'Before the plan' }));
  await userEvent.type(before.getByLabelText('Value'), '12,5');
  await save();
  await screen.findByText('Elsewhere');
  expect(sent).toEqual([
    expect.objectContaining({ goal: 'g1', kind: 'OUTCOME', direction: 'DOWN', baseline: 12.5, target: null }),
  ]);
});

test('what is missing or no number is named at its field, and nothing is sent', async () => {
  const sent: unknown[] = [];
  await show((_, { input }) => {
    sent.push(input);
    return { indicator: { id: 'k2' } };
  });
  await userEvent.type(await screen.findByLabelText('Value to reach'), 'many');
  await save();
  const summary = within(screen.getByRole('alert'));
  const lines = summary.getAllByRole('link').map((it) => it.textContent);
  expect(lines.slice(0, 2)).toEqual([
    'What does it measure, in a few words? Fill this in.',
    'What kind is it? Fill this in.',
  ]);
  expect(lines).toContain('Value to reach: Write a number, such as 12.5.');
  expect(screen.getByLabelText('Value to reach')).toHaveValue('many');
  expect(sent).toEqual([]);
});

test('a target on the wrong side is told at the target, and what was typed stays', async () => {
  await show(() => refuse('INVALID', { fields: [{ field: 'target', rule: 'wrong_side', params: {} }] }));
  await userEvent.selectOptions(await screen.findByLabelText(/Start from a ready indicator/), 'SENT_AWAY');
  await userEvent.type(screen.getByLabelText('Value to reach'), '20');
  await save();
  expect(await screen.findByLabelText('Value to reach')).toBeInvalid();
  expect(screen.getByLabelText('Value to reach')).toHaveValue('20');
  expect(screen.getAllByText(/no better than where things stood/)).toHaveLength(2);
});
