import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderUi } from '../testing/index.tsx';
import { AppShell, Button, Card, Dialog, Heading } from './index.ts';

function Quoting({ once }: { once?: boolean }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <main>
      <Heading level={1}>Evidence</Heading>
      {!done && <Button onClick={() => setOpen(true)}>Quote</Button>}
      {open && (
        <Dialog open title="Quote it" onClose={() => setOpen(false)}>
          <Button
            onClick={() => {
              setOpen(false);
              setDone(Boolean(once));
            }}
          >
            Keep it
          </Button>
        </Dialog>
      )}
    </main>
  );
}

test('a dialog that is drawn only while it is open gives focus back to what opened it', async () => {
  renderUi(<Quoting />);
  await userEvent.click(screen.getByRole('button', { name: 'Quote' }));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('button', { name: 'Quote' })).toHaveFocus();
});

test('where what opened it is gone, one stands at the heading of the page', async () => {
  renderUi(<Quoting once />);
  await userEvent.click(screen.getByRole('button', { name: 'Quote' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.getByRole('heading', { name: 'Evidence' })).toHaveFocus();
});

function Steps() {
  const [left, setLeft] = useState(2);
  return (
    <AppShell name="Lab" locale="en" languages={[]} onLocale={() => undefined}>
      <Heading level={1}>Study</Heading>
      <Card title="How far it has come">
        {left > 0 && <Button onClick={() => setLeft(left - 1)}>Go on</Button>}
        {left === 2 && <Button onClick={() => setLeft(0)}>Go to the end</Button>}
      </Card>
      <Button disabled={left === 0}>Another</Button>
    </AppShell>
  );
}

test('a step that takes its own button away leads to the heading it stood under', async () => {
  renderUi(<Steps />);
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(screen.getByRole('button', { name: 'Go on' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'How far it has come' })).toHaveFocus());
});

test('whoever stands elsewhere is not moved when something goes', async () => {
  renderUi(<Steps />);
  await userEvent.click(screen.getByRole('button', { name: 'Go to the end' }));
  screen.getByRole('combobox', { name: 'Appearance' }).focus();
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Go/ })).not.toBeInTheDocument());
  expect(screen.getByRole('combobox', { name: 'Appearance' })).toHaveFocus();
});
