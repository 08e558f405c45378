import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { people, renderAs, words } from '../testing.tsx';
import { DraftSteps } from './DraftSteps.tsx';
import { ReleaseFacts } from './ReleaseFacts.tsx';
import { aDraft } from './release.fixture.ts';

const show = (it: object) =>
  renderAs(
    people.aStatistician,
    <>
      <ReleaseFacts release={{ ...aDraft, ...it }} />
      <DraftSteps release={{ ...aDraft, ...it }} onChanged={() => undefined} onOrdered={() => undefined} />
    </>,
    { Query: { ...words, quarters: () => [], releaseCalendar: () => [] } },
  );

test('a draft that could not come out at its moment says why, and what to do first', async () => {
  await show({ state: 'FAILED', problem: 'ERRATUM_FIRST' });
  expect(screen.getByText('Could not be prepared')).toBeVisible();
  expect(screen.getByText(/A correction of what is out comes out first/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Prepare it anew' })).toBeVisible();
});

test('so does a corrected version, which is built anew at the statistics side', async () => {
  await show({ version: '2026-Q2.2', quarter: '2026-Q2', state: 'FAILED', problem: 'OUTDATED_DRAFT' });
  expect(screen.getByText(/A newer release came in between/)).toBeVisible();
  expect(screen.getByText(/npm run release -- prepare 2026-Q2\.2/)).toBeVisible();
});

test.each([
  ['PREPARING', 'Being prepared'],
  ['DRAFT', 'Draft, to be looked at'],
  ['SIGNED', 'Signed by two, comes out by itself'],
  ['PUBLISHED', 'Published'],
] as const)('%s is told as "%s"', async (state, said) => {
  await renderAs(people.aStatistician, <ReleaseFacts release={{ ...aDraft, state }} />, { Query: words });
  expect(screen.getByText(said)).toBeVisible();
});

const notice = { ...aDraft.notice, noticedAt: null };

test('one that was signed too late for its moment says what to do', async () => {
  await show({ state: 'SIGNED', viewerCanSign: false, notice: { ...notice, inTime: false } });
  expect(screen.getByText('Signed too late: put it off, with a reason')).toBeVisible();
  expect(screen.getByText('It was signed too late for its moment')).toBeVisible();
  expect(screen.getByText(/It does not come out on 31 Jan 2999/)).toBeVisible();
  expect(screen.queryByText(/comes out by itself$/)).not.toBeInTheDocument();
});

test('one that nobody known signed says so', async () => {
  await show({ state: 'SIGNED', viewerCanSign: false, notice: { ...notice, knownSigner: false } });
  expect(screen.getByText('Signed by nobody known, does not come out')).toBeVisible();
  expect(screen.getByText(/npm run release -- vouch 2026-Q3/)).toBeVisible();
});

test('one that is held says by whom and why, and that no page undoes it', async () => {
  const hold = { by: 'Nadia Berg', because: 'Neither of us signed this.', at: '2026-10-20T08:00:00Z' };
  await show({ state: 'SIGNED', viewerCanSign: false, notice: { ...notice, hold } });
  expect(screen.getByText('Held, does not come out')).toBeVisible();
  expect(screen.getByText('Neither of us signed this.')).toBeVisible();
  expect(screen.getByText(/Nadia Berg stopped it at the statistics side on 20 Oct 2026/)).toBeVisible();
  expect(screen.getByText('npm run release -- let-go 2026-Q3 --by "…"', { selector: 'code' })).toBeVisible();
});
