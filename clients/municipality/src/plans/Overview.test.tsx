import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, renderAs } from '../testing.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { PortfolioPage } from './PortfolioPage.tsx';
import { anIndicator, aPlan, connection } from './testing.ts';

const plan = aPlan({ number: 1 });
const counts = { notStarted: 1, underWay: 2, done: 3, abandoned: 0, late: 1 };
const portfolio = {
  plans: 1,
  standing: { actions: counts, indicators: 8, unmeasured: 2 },
  institutions: [{ institution: { id: 'i1', name: 'Nordvest Bibliotek' }, actions: counts }],
};

test('the overview says what is due, and how far each indicator is; a hidden value is never a zero', async () => {
  const asked: unknown[] = [];
  const fed = anIndicator({
    source: 'PUBLISHED_STATISTICS',
    plan,
    late: false,
    nextDueOn: null,
    lastMeasurement: null,
    trend: [
      { measuredOn: '2026-06-30', value: null },
      { measuredOn: '2026-09-30', value: null },
    ],
  });
  await renderAs(people.anOfficer, <OverviewPage />, {
    Query: {
      portfolio: () => portfolio,
      actionPlans: () => connection([plan]),
      actions: (_: unknown, { filter }: { filter: { standing: string } }) => ({
        ...connection([]),
        totalCount: filter.standing === 'LATE' ? 4 : 0,
      }),
      indicators: (_: unknown, { filter }: { filter: object }) => {
        asked.push(filter);
        return connection([fed]);
      },
    },
  });
  expect(await screen.findByRole('link', { name: 'Late' })).toHaveAttribute('href', '/plans/actions?standing=LATE');
  expect(screen.getByText('4')).toBeVisible();
  const row = within(await screen.findByRole('row', { name: /Sent home without help/ }));
  expect(row.getByText('The newest is not shown (too few).')).toBeVisible();
  expect(row.getByText('Registrations, not how often it happens')).toBeVisible();
  expect(screen.getByText('Some of these figures are what was registered, not how often it happens')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Next value'), 'yes');
  expect(asked.at(-1)).toMatchObject({ late: true, kind: null });
});

test('a portfolio leads from each number to its plan and its institution', async () => {
  await renderAs(people.aManager, <PortfolioPage />, {
    Query: {
      portfolio: () => portfolio,
      actionPlans: () => connection([{ ...plan, institutions: [], standing: portfolio.standing }]),
    },
  });
  const row = within(await screen.findByRole('row', { name: /Equal access/ }));
  expect(row.getByRole('link', { name: 'Equal access' })).toHaveAttribute('href', '/plans/p1');
  expect(row.getAllByRole('cell').map((it) => it.textContent)).toEqual(
    expect.arrayContaining([expect.stringContaining('8'), expect.stringContaining('2')]),
  );
  expect(screen.getByRole('link', { name: 'Nordvest Bibliotek' })).toHaveAttribute(
    'href',
    '/plans/actions?institution=i1',
  );
});
