import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../testing.tsx';
import { ChangeIndicatorPage } from './ChangeIndicatorPage.tsx';
import { IndicatorPage } from './IndicatorPage.tsx';
import { anIndicator, aPlan, connection } from './testing.ts';

const place = { path: '/plans/:id/indicators/:indicator', at: '/plans/p1/indicators/k1' };
const value = (it: object = {}) => ({
  id: 'm1',
  measuredOn: '2026-10-01',
  value: 9,
  evidence: 'Week 40',
  recordedAs: 'OFFICER',
  recordedOn: '2026-10-02',
  reason: null,
  release: null,
  period: null,
  counted: null,
  base: null,
  earlier: [],
  ...it,
});
const show = (indicator: object, mutation = {}) =>
  renderAs(
    people.anOfficer,
    <IndicatorPage />,
    {
      Query: { indicator: () => indicator, actionPlan: () => aPlan() },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    place,
  );

test('a value is corrected with a reason, and never without one', async () => {
  const sent: unknown[] = [];
  await show(anIndicator({ measurements: connection([value()]) }), {
    recordMeasurement: (_: unknown, { input }: { input: unknown }) => {
      sent.push(input);
      return refuse('CONFLICT', { reason: 'stale' });
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Correct/ }));
  await userEvent.clear(screen.getByLabelText('Value, in %'));
  await userEvent.type(screen.getByLabelText('Value, in %'), '6');
  await userEvent.click(screen.getByRole('button', { name: 'Save the correction' }));
  expect(screen.getByLabelText('Why is it corrected?')).toBeInvalid();
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('Why is it corrected?'), 'A day was counted twice.');
  await userEvent.click(screen.getByRole('button', { name: 'Save the correction' }));
  expect(sent).toEqual([
    expect.objectContaining({ corrects: 'm1', value: 6, reason: 'A day was counted twice.', measuredOn: '2026-10-01' }),
  ]);
});

test('what was corrected stays to be seen, by role and with the reason', async () => {
  const earlier = [value({ id: 'm0', value: 12 })];
  await show(
    anIndicator({
      measurements: connection([value({ recordedAs: 'ASSESSOR', reason: 'A day was counted twice.', earlier })]),
    }),
  );
  const row = within(await screen.findByRole('row', { name: /1 Oct 2026/ }));
  await userEvent.click(row.getByText('Corrected'));
  expect(row.getByText('12 %')).toBeVisible();
  expect(row.getByText('Corrected because: A day was counted twice.')).toBeVisible();
  expect(row.getByText('Assessor')).toBeVisible();
});

test('published statistics come with their release, their warning and no way to type a value', async () => {
  const published = { recordedAs: null, release: '2026-Q3.1', evidence: '2026-Q3.1' };
  await show(
    anIndicator({
      source: 'PUBLISHED_STATISTICS',
      unit: 'registrations',
      cell: { ground: 'AGE', area: null },
      viewerCanMeasure: false,
      measurements: connection([
        value({ ...published, period: '2026-Q3', measuredOn: '2026-09-30', value: null }),
        value({ ...published, id: 'm2', period: '2026-Q2', measuredOn: '2026-06-30', value: 14 }),
      ]),
    }),
  );
  expect(await screen.findByText('This is what was registered, not how often it happens')).toBeVisible();
  const row = within(screen.getByRole('row', { name: /30 Sept 2026/ }));
  expect(row.getByText('Not shown (too few)')).toBeVisible();
  expect(row.getByText('Published statistics of Q3 2026, release 2026-Q3.1')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Record a measurement' })).not.toBeInTheDocument();
});

test('when a colleague was first, both versions stand side by side and nothing is saved unseen', async () => {
  const sent: { version: number }[] = [];
  let version = 1;
  const plan = () =>
    aPlan({}, { indicators: [anIndicator({ version, name: version === 1 ? 'Sent home' : 'Sent away' })] });
  await renderAs(
    people.anOfficer,
    <ChangeIndicatorPage />,
    {
      Query: { actionPlan: plan },
      Mutation: {
        changeIndicator: (_: unknown, { input }: { input: { version: number } }) => {
          sent.push(input);
          if (input.version === 2) return { indicator: anIndicator({ version: 3 }) };
          version = 2;
          return refuse('CONFLICT', { reason: 'stale' });
        },
      },
    },
    { path: '/plans/:id/indicators/:indicator/change', at: '/plans/p1/indicators/k1/change' },
  );
  const name = await screen.findByLabelText('What does it measure, in a few words?');
  await userEvent.clear(name);
  await userEvent.type(name, 'Sent home without help');
  await userEvent.click(screen.getByRole('button', { name: 'Save the indicator' }));
  const both = within(
    (await screen.findByRole('heading', { name: 'A colleague changed it while you wrote' })).closest(
      '[role=alert]',
    ) as HTMLElement,
  );
  expect(both.getByText('"Sent home without help"')).toBeVisible();
  expect(both.getByText('"Sent away"')).toBeVisible();
  await userEvent.click(both.getByRole('button', { name: 'Keep mine, and let it replace theirs' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the indicator' }));
  expect(await screen.findByText('Elsewhere')).toBeVisible();
  expect(sent.map((it) => it.version)).toEqual([1, 2]);
});

test('leaving a form that was written in asks first', async () => {
  await show(anIndicator({ measurements: connection([]) }));
  await userEvent.type(await screen.findByLabelText('What does it stand on?'), 'A list');
  await userEvent.click(screen.getByRole('link', { name: 'Back to the plan' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Stay here' }));
  expect(screen.getByLabelText('What does it stand on?')).toHaveValue('A list');
  await userEvent.click(screen.getByRole('link', { name: 'Back to the plan' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave, and lose what I wrote' }));
  expect(await screen.findByText('Elsewhere')).toBeVisible();
});

test('other municipalities stand beside it by name, with what is hidden hidden, when somebody asks', async () => {
  const area = (code: string, name: string, countedAs = code) => ({ code, name, countedAs });
  await renderAs(
    people.anOfficer,
    <IndicatorPage />,
    {
      Query: {
        actionPlan: () => aPlan(),
        indicator: () =>
          anIndicator({
            source: 'PUBLISHED_STATISTICS',
            cell: { ground: 'AGE', area: null },
            measurements: connection([value({ release: '2026-Q3.1', period: '2026-Q3' })]),
          }),
        release: () => ({ version: '2026-Q3.1', profile: { maximumNoise: 5, threshold: 8 } }),
        municipalities: () => [area('751', 'Aarhus'), area('825', 'Læsø', '813'), area('101', 'København')],
        cells: () => [
          { id: 'a', geo: '751', value: 12 },
          { id: 'b', geo: '101', value: null },
        ],
      },
    },
    place,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Show them by name' }));
  const table = within(await screen.findByRole('table', { name: 'Registrations in Q3 2026, by municipality' }));
  const rows = table.getAllByRole('row').slice(1);
  expect(rows.map((it) => it.textContent)).toEqual([expect.stringMatching(/Aarhus.*12.*7 to 17/)]);
  await userEvent.click(screen.getByText('1 municipality whose figure is not shown (too few)'));
  expect(screen.getByText('København')).toBeVisible();
});

test('a target that the random change may have carried it over is not said to be reached', async () => {
  await show(anIndicator({ reached: 1.2, aboutAtTarget: true }));
  expect((await screen.findAllByText('About at the target'))[0]).toBeVisible();
  expect(screen.queryByText('The target is reached')).toBeNull();
});

test('a long series is read page after page', async () => {
  const page = (after?: string | null) => ({
    ...connection([after ? value({ id: 'm2', measuredOn: '2024-10-01' }) : value()]),
    pageInfo: { hasNextPage: !after, endCursor: after ? null : 'next' },
  });
  await show(anIndicator({ measurements: ({ after }: { after?: string | null }) => page(after) }));
  expect(await screen.findByRole('row', { name: /1 Oct 2024/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /1 Oct 2026/ })).toBeVisible();
});
