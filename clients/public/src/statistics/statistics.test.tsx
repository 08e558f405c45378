import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '#kit/testing';
import type { CellQuery } from '../gql/graphql.ts';
import { codeResolvers } from '../testing.tsx';
import { StatisticsPage } from './StatisticsPage.tsx';

const everywhere = ['country', 'region', 'landsdel', 'municipality'];
const quarters = ['2026-Q1', '2026-Q2'];
const table = (id: string, dimensions: string[], geoLevels: string[], periods: string[]) => ({
  id,
  basis: 'REGISTRATION',
  dimensions,
  geoLevels,
  periods,
  title: `Table ${id}`,
  files: [{ format: 'csv', path: `/releases/2026-Q2.1/${id}.csv` }],
});
const tablesOf = (periods: string[]) => [
  table('Q1', [], everywhere, periods),
  table('Q2', ['ground'], everywhere, periods),
  table('Q3', ['area'], ['country', 'region', 'landsdel'], periods),
  table('Y1', [], everywhere, ['2025']),
  table('Y2', ['ground'], everywhere, ['2025']),
  table('Y3', ['area'], everywhere, ['2025']),
  table('Y4', ['area', 'ground'], ['country', 'region'], ['2025']),
];
const releaseOf = (version: string, periods = quarters) => ({
  version,
  quarter: '2026-Q2',
  publishedAt: '2026-07-12T06:00:00Z',
  profile: { maximumNoise: 5, threshold: 8, variance: 3 },
  shownCells: 3,
  hiddenCells: 4,
  tables: tablesOf(periods),
});
const known = ['2026-Q1.1', '2026-Q2.1'];
const release = (_: unknown, { version }: { version?: string | null }) =>
  !version || known.includes(version) ? releaseOf(version ?? '2026-Q2.1') : null;

const values: Record<string, number | null> = {
  '': 1200,
  '084': 700,
  '101': 90,
  '147': null,
  '813': 12,
  AGE: 40,
  DISABILITY: 80,
  RACE: null,
  SCHOOL: 30,
};
const codes: Record<string, string[]> = { Q2: ['AGE', 'DISABILITY', 'RACE'], Q3: ['SCHOOL', 'UNKNOWN'] };
codes['Y2'] = codes['Q2'] ?? [];
codes['Y3'] = codes['Q3'] ?? [];
type Selection = { select: CellQuery[] };
const cells = jest.fn((_: unknown, { select }: Selection) =>
  select.flatMap(({ table: id, period, geo, ground, area }) =>
    (geo ?? ['', '084', '081', '101', '147', '813']).flatMap((place) =>
      (ground ?? area ?? codes[id] ?? ['']).map((code) => ({
        id: `${id}|${period}|${place}|${code}`,
        table: id,
        period,
        geo: place,
        dims: code ? [{ name: `${id}`.endsWith('2') ? 'ground' : 'area', code }] : [],
        value: values[code || place] ?? null,
      })),
    ),
  ),
);
const releaseCalendar = () => [{ quarter: '2026-Q3', publishAt: '2026-10-20T06:00:00Z', release: null }];
const seriesBreaks = (): object[] => [];
const resolvers = {
  ...codeResolvers,
  Query: { ...codeResolvers.Query, release, cells, releaseCalendar, seriesBreaks },
};
const figure = (name: RegExp) => screen.findByRole('figure', { name });
const choose = async (name: string, option: string) =>
  userEvent.selectOptions(await screen.findByRole('combobox', { name }), option);
const asked = () => Object.fromEntries(new URLSearchParams(window.location.search));

beforeEach(() => {
  cells.mockClear();
  window.history.replaceState(null, '', '/statistics');
});

describe('the statistics', () => {
  test('begin with one number and what it does not say', async () => {
    await renderWithApi(<StatisticsPage />, resolvers);
    expect(await screen.findByText('1,200', { selector: 'p' })).toBeVisible();
    expect(screen.getByText(/about as many as the quarter before/)).toBeVisible();
    expect(screen.getByText('This is what was registered, not how often it happens')).toBeVisible();
    expect(screen.getByText(/96% of them by at most ±3, none by more than ±5/)).toBeVisible();
    // Under each figure too, so that a picture of it says the same.
    for (const each of screen.getAllByRole('figure'))
      expect(
        within(each).getByText(/not how often it happens\. Source: Equality Lab, release 2026-Q2\.1/),
      ).toBeVisible();
  });
  test('say when the next figures come', async () => {
    await renderWithApi(<StatisticsPage />, resolvers);
    expect(await screen.findByText(/The next figures, Q3 2026, come 20 Oct 2026, 08:00/)).toBeVisible();
  });
  test('say what was found, and never show a hidden cell as zero', async () => {
    await renderWithApi(<StatisticsPage />, resolvers);
    const bars = await figure(/Disability is named most often/);
    await userEvent.click(within(bars).getByRole('button', { name: 'Table' }));
    expect(within(bars).getByRole('row', { name: /Race/ })).toHaveTextContent('not shown (too few)');
    const map = await figure(/Most were registered in København/);
    expect(within(map).getByRole('button', { name: 'Frederiksberg: not shown (too few)' })).toBeVisible();
    expect(within(map).getByRole('button', { name: 'Læsø: 12' })).toBeVisible();
  });
  test('say nothing that the random change could have made', async () => {
    const close: Record<string, number> = { '101': 90, '147': 82, AGE: 40, DISABILITY: 45, RACE: 44 };
    const near = (_: unknown, { select }: Selection) =>
      cells(_, { select }).map((cell) => ({ ...cell, value: close[cell.dims[0]?.code ?? cell.geo] ?? cell.value }));
    await renderWithApi(<StatisticsPage />, { ...resolvers, Query: { ...resolvers.Query, cells: near } });
    expect(await figure(/Disability, race.*and age.* are named most often, without a clear difference/)).toBeVisible();
    expect(
      await figure(/Most were registered in København and Frederiksberg, without a clear difference/),
    ).toBeVisible();
    expect(
      screen.getByText(/reports were registered, give or take 3 \(96% of figures; never more than 5\)/),
    ).toBeVisible();
  });
  test('compare the quarter that was chosen with the year before it', async () => {
    const years = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];
    const risen = (_: unknown, { select }: Selection) =>
      cells(_, { select }).map((cell) => ({ ...cell, value: cell.period === '2026-Q1' ? 2000 : cell.value }));
    const long = () => releaseOf('2026-Q2.1', years);
    await renderWithApi(<StatisticsPage />, {
      ...resolvers,
      Query: { ...resolvers.Query, release: long, cells: risen },
    });
    expect(await figure(/All of Denmark, Q2 2026: about as many as a year before/)).toBeVisible();
    await choose('Quarter or year', '2026-Q1');
    expect(await figure(/All of Denmark, Q1 2026: more than a year before/)).toBeVisible();
    await choose('Quarter or year', '2025-Q2');
    expect(await figure(/All of Denmark: quarter by quarter/)).toBeVisible();
  });
  test('compare nothing across a break, and say why it is there', async () => {
    const broken = () => [{ id: '1', from: '2026-Q2', places: [], reason: 'More organisations take part.' }];
    await renderWithApi(<StatisticsPage />, { ...resolvers, Query: { ...resolvers.Query, seriesBreaks: broken } });
    expect(await screen.findByText('Break from Q2 2026: More organisations take part.')).toBeVisible();
    expect(screen.getAllByText('break: not comparable across this line')).not.toHaveLength(0);
    expect(screen.queryByText(/than the quarter before|as the quarter before/)).not.toBeInTheDocument();
  });
  test('say when nothing is published', async () => {
    await renderWithApi(<StatisticsPage />, { ...resolvers, Query: { ...resolvers.Query, release: () => null } });
    expect(await screen.findByText('Nothing is published yet')).toBeVisible();
  });
  test('can be taken along', async () => {
    await renderWithApi(<StatisticsPage />, resolvers);
    expect((await screen.findAllByRole('link', { name: /^CSV/ }))[0]).toHaveAttribute(
      'href',
      '/releases/2026-Q2.1/Q1.csv?lang=en',
    );
  });
});

describe('a view', () => {
  test('is chosen by place, ground and area, and stands in the address and the title; Back leads to the one before', async () => {
    await renderWithApi(<StatisticsPage />, resolvers);
    const map = await figure(/Most were registered/);
    await userEvent.click(within(map).getByRole('button', { name: 'Læsø: 12' }));
    expect(screen.getByRole('combobox', { name: 'Place' })).toHaveDisplayValue('Frederikshavn + Læsø');
    await choose('Ground', 'AGE');
    expect(asked()).toEqual({ release: '2026-Q2.1', period: '2026-Q2', place: '813', ground: 'AGE' });
    await waitFor(() => expect(document.title).toMatch(/^Age, Frederikshavn \+ Læsø, Q2 2026 · Statistics/));
    expect(cells.mock.lastCall?.[1].select).toContainEqual(
      expect.objectContaining({
        table: 'Q2',
        period: '2026-Q2',
        geo: expect.arrayContaining(['813']),
        ground: ['AGE'],
      }),
    );
    act(() => window.history.back());
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Ground' })).toHaveDisplayValue('All grounds'));
    expect(screen.getByRole('combobox', { name: 'Place' })).toHaveDisplayValue('Frederikshavn + Læsø');
  });
  test('that is hidden says so, and leads in one step to the place and the year that are shown', async () => {
    window.history.replaceState(null, '', '/statistics?place=147&period=2026-Q1');
    await renderWithApi(<StatisticsPage />, resolvers);
    expect(await screen.findByText(/Frederiksberg, Q1 2026: the figure is not shown \(too few\)/)).toBeVisible();
    const link = screen.getByRole('link', { name: '084, Q1 2026' });
    expect(link).toHaveAttribute('href', '/statistics?release=2026-Q2.1&period=2026-Q1&place=084');
  });
  test('that is not counted is never asked for, and leads to where it is', async () => {
    window.history.replaceState(null, '', '/statistics?place=101&ground=AGE&area=SCHOOL&period=2026-Q1');
    await renderWithApi(<StatisticsPage />, resolvers);
    expect(await screen.findByText(/Age, School, København, Q1 2026: this is not counted so finely/)).toBeVisible();
    for (const { table: id, period, geo } of cells.mock.lastCall?.[1].select ?? []) {
      if (id === 'Y4') expect(geo).not.toContain('101');
      expect(period === '2025').toBe(`${id}`.startsWith('Y'));
    }
  });
  test('of a link is the same for ever, and says when there is a newer release', async () => {
    window.history.replaceState(null, '', '/statistics?release=2026-Q1.1&place=101');
    await renderWithApi(<StatisticsPage />, resolvers);
    expect(await screen.findByText('There is a newer release')).toBeVisible();
    expect(cells.mock.lastCall?.[1]).toMatchObject({ release: '2026-Q1.1' });
    expect(screen.getByRole('link', { name: 'See the same in release 2026-Q2.1' })).toHaveAttribute(
      'href',
      '/statistics?release=2026-Q2.1&period=2026-Q2&place=101',
    );
  });
  test('of a release, place or period that do not exist is the nearest that does', async () => {
    window.history.replaceState(null, '', '/statistics?place=000&period=1999-Q1&ground=NONE');
    await renderWithApi(<StatisticsPage />, resolvers);
    expect(await screen.findByText('All of Denmark, Q2 2026')).toBeVisible();
    window.history.replaceState(null, '', '/statistics?release=1999-Q1.1');
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(await screen.findByText('There is no release 1999-Q1.1')).toBeVisible();
  });
});
