import { expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderUi } from '../testing/index.tsx';
import { AppShell, Button, Card, Dialog, Heading, TextArea } from './index.ts';

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

const keep = jest.fn();

function Writing() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Set a goal</Button>
      <Dialog open={open} title="A goal" onClose={() => setOpen(false)}>
        <TextArea label="What shall be different?" />
        <Button onClick={() => keep(setOpen(false))}>Save</Button>
      </Dialog>
    </>
  );
}

test('Escape closes a dialog that nothing was written in, and asks where words would be lost', async () => {
  renderUi(<Writing />);
  await userEvent.click(screen.getByRole('button', { name: 'Set a goal' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Set a goal' })).toHaveFocus();

  await userEvent.click(screen.getByRole('button', { name: 'Set a goal' }));
  await userEvent.type(screen.getByLabelText('What shall be different?'), 'All are understood.');
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('group', { name: 'Close without saving?' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Keep writing' }));
  expect(screen.getByLabelText('What shall be different?')).toHaveFocus();
  expect(screen.getByLabelText('What shall be different?')).toHaveValue('All are understood.');
  await userEvent.click(screen.getByRole('dialog'));
  await userEvent.click(screen.getByRole('button', { name: 'Close, and lose what I wrote' }));
  expect(screen.queryByLabelText('What shall be different?')).not.toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Set a goal' }));
  expect(screen.queryByRole('group', { name: 'Close without saving?' })).not.toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('What shall be different?'), 'All.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(keep).toHaveBeenCalledTimes(1);
});

test('a question begins at the answer that loses nothing, wherever it stands', () => {
  const answers = [
    <Button key="stay">Stay</Button>,
    <Button key="go" tone="danger">
      Leave, and lose it
    </Button>,
  ];
  renderUi(
    <Dialog open title="Leave?" onClose={() => undefined} actions={answers}>
      Not saved.
    </Dialog>,
  );
  expect(screen.getByRole('button', { name: 'Stay' })).toHaveFocus();
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
