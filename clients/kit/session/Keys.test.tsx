import { afterEach, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../testing/index.tsx';
import { KeysButton, KeysProvider, SessionProvider, usePageKeys } from './index.ts';

const open = jest.fn();
const write = jest.fn();
afterEach(() => {
  jest.clearAllMocks();
  window.localStorage.clear();
});

function List() {
  usePageKeys({ a: { does: 'Write in the journal', act: write } });
  return <KeysButton />;
}

const renderFor = (id: string, page = <List />) =>
  renderUi(
    <SessionProvider viewer={{ id, name: id, role: 'CASEWORKER' }} signOut={() => undefined}>
      <KeysProvider everywhere={{ n: { does: 'New inquiry', act: open } }}>{page}</KeysProvider>
    </SessionProvider>,
  );

test('the button tells the keys: those of the page first', async () => {
  renderFor('ana');
  await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Keys' }));
  expect(dialog.getAllByRole('term').map((it) => it.textContent)).toEqual(['a', 'n', '?']);
});

test('switched off, no single key acts, not even ?; the button stays, and other people keep theirs', async () => {
  const { unmount } = renderFor('ana');
  await userEvent.keyboard('?');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Use single keys' }));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await userEvent.keyboard('na?');
  expect(open).not.toHaveBeenCalled();
  expect(write).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Keys' })).toBeVisible();
  unmount();

  const again = renderFor('ana');
  await userEvent.keyboard('n');
  expect(open).not.toHaveBeenCalled();
  again.unmount();

  renderFor('mikkel');
  await userEvent.keyboard('n');
  expect(open).toHaveBeenCalledTimes(1);
});
