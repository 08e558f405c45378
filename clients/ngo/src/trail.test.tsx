import { expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from './testApp.tsx';
import { aCase, ana, connection, worldOf } from './testWorld.ts';

const world = worldOf(ana, { cases: () => connection([aCase()]) });

test('Back after a dialog was closed leads to the page before the one below it', async () => {
  const { router } = await renderApp('/cases', world);
  await userEvent.click(await screen.findByRole('link', { name: /^\d{4}-\d{4}$/ }));
  await userEvent.keyboard('e');
  const dialog = within(await screen.findByRole('dialog', { name: 'What is known of the person' }));
  expect(router.state.location.pathname).toBe('/cases/c1/person');
  await userEvent.click(await dialog.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/cases/c1'));
  await act(() => router.navigate(-1));
  expect(router.state.location.pathname).toBe('/cases');
});

test('a dialog opened by its address gives way to the page below it', async () => {
  const { router } = await renderApp('/cases/c1/person', world);
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/cases/c1'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
