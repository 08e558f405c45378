import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { people, renderAs } from '../testing.tsx';
import { QuarterSoFar } from './QuarterSoFar.tsx';

test('the start counts what counts: not what is withdrawn, nor what the citizen reported already', async () => {
  const asked: { filter: { counted: boolean } }[] = [];
  const registrations = (_: unknown, args: (typeof asked)[number]) => {
    asked.push(args);
    return { totalCount: 2 };
  };
  const runningQuarter = () => ({ quarter: '2026-Q4', freezesOn: '2027-01-11' });
  await renderAs(people.anOfficer, <QuarterSoFar />, { Query: { registrations, runningQuarter } });
  expect(await screen.findByText(/2 of your registrations count in this quarter/)).toBeVisible();
  expect(asked.every(({ filter }) => filter.counted)).toBe(true);
});
