import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { people, renderAs, words } from '../testing.tsx';
import { AuditView } from './AuditView.tsx';

const attack = (it: object) => ({ attack: 'FORM', found: 0, leftOut: false, findings: [], ...it });
const audit = (it: object) => ({
  auditedAt: '2026-10-20T08:00:00Z',
  depth: 'WHOLE',
  passed: true,
  cells: 6651,
  attacked: 4000,
  report: 'FORM nothing',
  reportSha256: 'cd34',
  attacks: [attack({})],
  ...it,
});
const show = (found: object | null, state: 'DRAFT' | 'PUBLISHED' = 'DRAFT') =>
  renderAs(people.aStatistician, <AuditView release={{ version: '2026-Q3.1', state }} />, {
    Query: { ...words, release: () => ({ version: '2026-Q3.1', audit: found }) },
  });

test('an audit that found nothing says what was looked at', async () => {
  await show(audit({}));
  expect(await screen.findByText('Nothing was found')).toBeVisible();
  expect(screen.getByText(/6,651 cells and their files were looked at. For 4,000 cells/)).toBeVisible();
  expect(screen.getByText('Every cell in its place')).toBeVisible();
  expect(screen.queryByText('What to do:')).not.toBeInTheDocument();
});

test('a finding says which attack worked, on what, and what to do', async () => {
  const findings = [{ says: 'fewer than seven counts remain possible', cell: 'el1|REG|2026-Q3|geo=101' }];
  await show(audit({ passed: false, attacks: [attack({ attack: 'RECONSTRUCTION', found: 73, findings })] }));
  expect(await screen.findByText('It cannot come out as it is')).toBeVisible();
  expect(screen.getByText('73 found')).toBeVisible();
  expect(screen.getByText(/do not draw again until it pleases/)).toBeVisible();
  expect(screen.getByText('el1|REG|2026-Q3|geo=101')).toBeInTheDocument();
  expect(screen.getByText('and 72 more')).toBeInTheDocument();
});

test('what was left out is said', async () => {
  await show(audit({ depth: 'WITHOUT_SOLVING', attacks: [attack({ attack: 'RECONSTRUCTION', leftOut: true })] }));
  expect(await screen.findByText('Left out')).toBeVisible();
  expect(screen.getByText(/made-up quarter of the demo/)).toBeVisible();
});

test('a draft without an audit says how to get one, and an old release that there was none', async () => {
  await show(null);
  expect(await screen.findByText(/Prepare it anew/)).toBeVisible();
});

test('an old release says that there was none', async () => {
  await show(null, 'PUBLISHED');
  expect(await screen.findByText(/before each release was attacked first/)).toBeVisible();
});
