import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderWithApi } from '#kit/testing';
import { CalendarPage } from './CalendarPage.tsx';

const planned = [
  {
    version: '2026-Q4.1',
    quarter: '2026-Q4',
    publishAt: '2027-01-20T07:00:00Z',
    late: false,
    release: null,
    moves: [],
  },
  {
    version: '2026-Q3.1',
    quarter: '2026-Q3',
    publishAt: '2026-10-21T06:00:00Z',
    late: false,
    release: null,
    moves: [
      {
        from: '2026-10-20T06:00:00Z',
        to: '2026-10-21T06:00:00Z',
        announcedAt: '2026-10-01T06:00:00Z',
        reason: 'The network is down that day.',
      },
    ],
  },
];
const out = ['2026-Q2.2', '2026-Q2.1', '2026-Q1.1'].map((version) => ({
  version,
  quarter: version.slice(0, 7),
  publishedAt: '2026-07-20T06:00:00Z',
  reason: version.endsWith('.2') ? 'A batch was counted twice.' : null,
  replacedBy: version === '2026-Q2.1' ? { version: '2026-Q2.2' } : null,
}));
const show = (releaseCalendar: object[], releases = out, calledOff: object[] = []) =>
  renderWithApi(<CalendarPage />, {
    Query: { releaseCalendar: () => releaseCalendar, calledOffReleases: () => calledOff, releases: () => releases },
  });

beforeEach(() => window.history.replaceState(null, '', '/statistics/calendar'));

test('what comes stands in the order it comes, in Danish time, and a move says why', async () => {
  await show(planned);
  const rows = within(await screen.findByRole('table', { name: /Announced releases/ })).getAllByRole('row');
  expect(rows[1]).toHaveTextContent(
    /Q3 2026 \(2026-Q3\.1\).*21 Oct 2026, 08:00.*from 20 Oct 2026.*The network is down/,
  );
  expect(rows[2]).toHaveTextContent(/Q4 2026.*20 Jan 2027, 08:00/);
});

test('what was announced and called off is told', async () => {
  await show(planned, out, [{ version: '2026-Q2.3', quarter: '2026-Q2', publishAt: '2026-10-13T06:00:00Z' }]);
  expect(await screen.findByText(/2026-Q2\.3, was announced for 13 Oct 2026, 08:00 and called off/)).toBeVisible();
});

test('an edition that was replaced keeps its address and says by which', async () => {
  await show([]);
  expect(await screen.findByText('No day is announced yet.')).toBeVisible();
  const old = screen.getByRole('row', { name: /^2026-Q2\.1/ });
  expect(old).toHaveTextContent('replaced by 2026-Q2.2');
  expect(screen.getByRole('row', { name: /^2026-Q2\.2/ })).toHaveTextContent(
    'corrects the one before: A batch was counted twice.',
  );
  expect(within(old).getByRole('link')).toHaveAttribute('href', '/statistics?release=2026-Q2.1');
  expect(screen.getByRole('row', { name: /^2026-Q1\.1/ })).toHaveTextContent('in force');
});
