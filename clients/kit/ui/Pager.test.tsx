import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderUi } from '../testing/index.tsx';
import { Pager } from './index.ts';

const ranges = ['1–25 of 60', '26–50 of 60', '51–60 of 60'];

function List() {
  const [page, setPage] = useState(1);
  const [busy, setBusy] = useState(false);
  const turn = (by: number) => () => {
    setPage(page + by);
    setBusy(true);
  };
  return (
    <>
      <Pager
        page={page}
        range={ranges[page - 1]}
        busy={busy}
        onPrevious={page > 1 ? turn(-1) : undefined}
        onNext={page < ranges.length ? turn(1) : undefined}
      />
      <button type="button" onClick={() => setBusy(false)}>
        arrived
      </button>
    </>
  );
}

test('the page that came is said once its rows are there, and focus stays at the button', async () => {
  renderUi(<List />);
  expect(screen.getByRole('status')).toHaveTextContent('Page 1: 1–25 of 60');
  const next = screen.getByRole('button', { name: 'Next' });
  await userEvent.click(next);
  expect(screen.getByRole('status')).toHaveTextContent('Page 1: 1–25 of 60');
  await userEvent.click(screen.getByRole('button', { name: 'arrived' }));
  expect(screen.getByRole('status')).toHaveTextContent('Page 2: 26–50 of 60');
  await userEvent.click(next);
  await userEvent.click(screen.getByRole('button', { name: 'arrived' }));
  next.focus();
  expect(next).toHaveFocus();
  expect(next).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(next);
  expect(screen.getByRole('status')).toHaveTextContent('Page 3: 51–60 of 60');
});
