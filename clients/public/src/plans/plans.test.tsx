import { beforeEach, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderWithApi } from '#kit/testing';
import { PlansPage } from './PlansPage.tsx';

window.scrollTo = jest.fn() as never;
beforeEach(() => window.history.replaceState(null, '', '/plans'));

const listed = (id: string, municipality: string) => ({
  id,
  title: `Plan of ${municipality}`,
  publishedOn: '2026-10-29',
  municipality: { id: municipality, name: municipality },
});
const list = (...plans: object[]) => ({
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: plans.map((node, index) => ({ cursor: String(index), node })),
});
const show = (query: object) => renderWithApi(<PlansPage />, { Query: { ...query } });

test('municipalities that tell of a plan stand by name, whoever published last', async () => {
  const report = { ...listed('r1', 'Aarhus'), kind: 'EVALUATION', title: 'What came of the plan' };
  await show({
    planSummaries: () => list(listed('p2', 'Odense'), listed('p1', 'Aarhus')),
    publications: () => list(report),
  });
  const names = (await screen.findAllByRole('heading', { level: 2 })).map((it) => it.textContent);
  expect(names).toEqual(['Aarhus', 'Odense']);
  expect(screen.getByRole('link', { name: 'Plan of Aarhus' })).toHaveAttribute('href', '/plans?plan=p1');
  expect(screen.getByRole('link', { name: 'What came of the plan' })).toHaveAttribute('href', '/plans?report=r1');
});

test('before anybody tells of one, that is said', async () => {
  await show({ planSummaries: () => list(), publications: () => list() });
  expect(await screen.findByText('No municipality tells of a plan yet')).toBeVisible();
});

test('a plan shows what is done and how it goes, and what is hidden is no zero', async () => {
  window.history.replaceState(null, '', '/plans?plan=p1');
  const indicator = {
    id: 'k1',
    name: 'Told',
    definition: 'Registrations.',
    unit: 'registrations',
    source: 'PUBLISHED_STATISTICS',
    baseline: 9,
    baselineOn: '2024-09-30',
    target: 20,
    targetOn: '2027-03-01',
    value: null,
    measuredOn: null,
    newestHidden: true,
  };
  const action = {
    id: 'a1',
    title: 'Interpreters',
    institution: null,
    deadline: '2027-01-01',
    status: 'DONE',
    note: null,
  };
  const goals = [{ number: 1, text: 'All are understood.', actions: [action], indicators: [indicator] }];
  await show({
    planSummary: () => ({ ...listed('p1', 'Aarhus'), introduction: 'This is why.', changes: null, goals }),
  });
  expect(await screen.findByRole('heading', { name: 'All are understood.' })).toBeVisible();
  expect(screen.getByText('This is why.')).toBeVisible();
  // What the municipality wrote is read aloud as Danish, also on an English page.
  for (const words of ['Plan of Aarhus', 'This is why.', 'All are understood.', 'Interpreters', 'Told'])
    expect(screen.getByText(words).closest('[lang]')).toHaveAttribute('lang', 'da');
  expect(screen.getByText('The municipality wrote it in Danish.')).toBeVisible();
  expect(screen.getByText('Some of these figures are what was registered, not how often it happens')).toBeVisible();
  const row = within(screen.getByRole('row', { name: /Told/ }));
  expect(row.getByText('Not shown (too few)')).toBeVisible();
  expect(screen.getByRole('row', { name: /Interpreters/ })).toHaveTextContent(/The municipality.*Done/);
});

test('a later version of a plan says what changed since the one before', async () => {
  window.history.replaceState(null, '', '/plans?plan=p1');
  const action = { id: 'a1', title: 'Ramp', change: 'MOVED', statusBefore: 'UNDER_WAY', statusNow: 'UNDER_WAY' };
  const indicator = { id: 'k1', name: 'Hours', unit: 'h', change: 'MOVED', targetBefore: 54, targetNow: 54 };
  const gone = { ...action, id: 'a2', title: 'Leaflet', change: 'GONE', statusNow: null };
  const changes = {
    since: '2026-01-10',
    actions: [
      { ...action, deadlineBefore: '2026-03-01', deadlineNow: '2026-09-01' },
      { ...gone, deadlineBefore: '2026-03-01', deadlineNow: null },
    ],
    indicators: [{ ...indicator, valueBefore: 22, valueNow: null }],
  };
  await show({ planSummary: () => ({ ...listed('p1', 'Aarhus'), introduction: '', goals: [], changes }) });
  const since = within(await screen.findByRole('region', { name: 'What has changed since 10 January 2026' }));
  const row = (name: RegExp) => since.getByRole('row', { name });
  expect(row(/Ramp/)).toHaveTextContent(/Under way, by 1 Mar 2026.*Under way, by 1 Sept? 2026/);
  expect(row(/Leaflet/)).toHaveTextContent(/Not in the plan/);
  expect(row(/Hours/)).toHaveTextContent(/22 h.*No value shown/);
  expect(since.getByText('Ramp').closest('[lang]')).toHaveAttribute('lang', 'da');
});

test('a plan that was taken back is not here any more', async () => {
  window.history.replaceState(null, '', '/plans?plan=p1');
  await show({ planSummary: () => null });
  expect(await screen.findByText('This plan is not here any more')).toBeVisible();
});

const block = (kind: string, more: object) => ({
  kind,
  level: null,
  text: '',
  source: '',
  items: [],
  columns: [],
  rows: [],
  ...more,
});

test('a report is read as it was issued, says what is new, and is taken along', async () => {
  window.history.replaceState(null, '', '/plans?report=r1');
  await show({
    publication: () => ({
      ...listed('r1', 'Aarhus'),
      kind: 'STUDY_REPORT',
      title: 'Access in the north',
      number: 2,
      introduction: 'We do something about it.',
      changedSince: '2026-10-01',
      sha256: 'abc',
      changes: [{ headings: ['Findings', 'Finding 1'], change: 'CHANGED' }],
      blocks: [
        block('HEADING', { level: 2, text: 'Findings' }),
        block('PARAGRAPH', { text: 'People were sent away.' }),
        block('QUOTATION', { text: 'We disagree.', source: 'The library' }),
        block('TABLE', { text: 'Interviews', columns: ['With', 'How many'], rows: [['Citizens', '3']] }),
      ],
    }),
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'Access in the north' })).toBeVisible();
  expect(screen.getByText('Changed: Findings, Finding 1')).toBeVisible();
  expect(screen.getByText('People were sent away.')).toHaveAttribute('lang', 'da');
  expect(screen.getByText('We disagree.').closest('blockquote')).toHaveAttribute('lang', 'da');
  expect(screen.getByRole('row', { name: /Citizens.*3/ })).toBeVisible();
  const files = within(screen.getByRole('navigation', { name: 'Take it with you' }));
  expect(files.getAllByRole('link').map((it) => it.getAttribute('href'))).toEqual(
    ['html', 'pdf', 'docx'].map((format) => `/files/publications/r1.${format}?lang=en`),
  );
});

test('a report that was taken back is not here any more', async () => {
  window.history.replaceState(null, '', '/plans?report=r1');
  await show({ publication: () => null });
  expect(await screen.findByText('This report is not here any more')).toBeVisible();
});
