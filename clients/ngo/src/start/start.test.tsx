import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from '../testApp.tsx';
import { aCase, ana, connection, worldOf } from '../testWorld.ts';

const cases = (_: unknown, { filter }: { filter: { mine?: boolean } }) =>
  connection([filter.mine ? aCase() : aCase({ id: 'c9', number: '2026-0009', responsible: null })]);

test('the start shows what waits, and the two things one comes to do are one key away', async () => {
  const { router } = await renderApp('/', worldOf(ana, { cases }));
  expect(await screen.findByRole('link', { name: '2026-0042' })).toBeVisible();
  const free = screen.getByRole('heading', { name: 'Cases without a caseworker' }).closest('section');
  expect(within(free ?? document.body).getByRole('link', { name: '2026-0009' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'New case' })).toHaveAttribute('href', '/cases/new');
  await userEvent.keyboard('n');
  await waitFor(() => expect(router.state.location.pathname).toBe('/inquiries/new'));
  expect(await screen.findByRole('heading', { level: 1, name: 'New inquiry' })).toHaveFocus();
});

test('an address that is none says so', async () => {
  await renderApp('/nothing', worldOf(ana));
  expect(await screen.findByRole('heading', { name: 'There is no page here' })).toBeVisible();
});
