import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../testing.tsx';
import { BeginSeriesPage } from './BeginSeriesPage.tsx';
import { ChangeIndicatorPage } from './ChangeIndicatorPage.tsx';
import { IndicatorPage } from './IndicatorPage.tsx';
import { anIndicator, aPlan, connection } from './testing.ts';

test('a unit that cannot change leads to a new series, with all that was typed', async () => {
  const sent: Record<string, unknown>[] = [];
  await renderAs(
    people.anOfficer,
    <ChangeIndicatorPage />,
    {
      Query: { actionPlan: () => aPlan() },
      Mutation: {
        changeIndicator: () => refuse('CONFLICT', { reason: 'unit_measured' }),
        beginSeries: (_: unknown, { input }: { input: Record<string, unknown> }) => {
          sent.push(input);
          return { indicator: { id: 'k2' } };
        },
      },
    },
    {
      path: '/plans/:id/indicators/:indicator/change',
      at: '/plans/p1/indicators/k1/change',
      others: [{ path: '/plans/:id/indicators/:indicator/series', element: <BeginSeriesPage /> }],
    },
  );
  await userEvent.clear(await screen.findByLabelText('Unit'));
  await userEvent.type(screen.getByLabelText('Unit'), 'citizens');
  await userEvent.clear(screen.getByLabelText('Value to reach'));
  await userEvent.type(screen.getByLabelText('Value to reach'), '5');
  await userEvent.click(screen.getByRole('button', { name: 'Save the indicator' }));
  expect(await screen.findByText(/begin a new series below/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Begin a new series with what you typed' }));
  expect(await screen.findByLabelText('Unit')).toHaveValue('citizens');
  expect(screen.getByLabelText('Value to reach')).toHaveValue('5');
  await userEvent.click(screen.getByRole('button', { name: 'Begin the new series' }));
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('Why does it go on in another way?'), 'Shares cannot be counted.');
  await userEvent.click(screen.getByRole('button', { name: 'Begin the new series' }));
  expect(await screen.findByText('Elsewhere')).toBeVisible();
  expect(sent).toMatchObject([{ id: 'k1', unit: 'citizens', target: 5, because: 'Shares cannot be counted.' }]);
});

const at = { path: '/plans/:id/indicators/:indicator', at: '/plans/p1/indicators/k1' };
const value = (it: object) => ({
  id: 'm1',
  evidence: 'Counted',
  recordedAs: 'OFFICER',
  recordedOn: null,
  reason: null,
  release: null,
  period: null,
  counted: null,
  base: null,
  earlier: [],
  ...it,
});

test('a series that ended is still read, says where it goes on, and takes no value', async () => {
  const indicator = anIndicator({
    endedOn: '2026-11-01',
    viewerCanMeasure: false,
    followedBy: { id: 'k2', unit: 'citizens', because: 'Shares cannot be counted.' },
    measurements: connection([value({ measuredOn: '2026-10-01', value: 9 })]),
  });
  await renderAs(
    people.anOfficer,
    <IndicatorPage />,
    { Query: { indicator: () => indicator, actionPlan: () => aPlan() } },
    at,
  );
  expect(await screen.findByText(/It goes on in citizens, because: Shares cannot be counted/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Read the new series' })).toHaveAttribute('href', '/plans/p1/indicators/k2');
  expect(screen.getByText('break: not comparable across this line')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Record a measurement' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Change the indicator' })).toBeNull();
});

test('the new series shows what was before the break, on an axis of its own', async () => {
  const before = anIndicator({
    id: 'k0',
    endedOn: '2026-11-01',
    measurements: connection([value({ id: 'm0', measuredOn: '2026-10-01', value: 7 })]),
  });
  const indicator = anIndicator({
    unit: 'citizens',
    follows: before,
    because: 'Shares cannot be counted.',
    measurements: connection([value({ measuredOn: '2026-11-20', value: 30 })]),
  });
  await renderAs(
    people.anOfficer,
    <IndicatorPage />,
    { Query: { indicator: () => indicator, actionPlan: () => aPlan() } },
    at,
  );
  const section = within(await screen.findByRole('region', { name: 'Before the break, in %' }));
  expect(section.getByText('Shares cannot be counted.')).toBeVisible();
  expect(section.getByRole('link', { name: 'Read the series before' })).toHaveAttribute(
    'href',
    '/plans/p1/indicators/k0',
  );
});
