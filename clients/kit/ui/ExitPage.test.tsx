import { beforeEach, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../testing/index.tsx';
import { ExitPage } from './ExitPage.tsx';

const forget = jest.fn<() => void>();
beforeEach(() => void forget.mockClear());

// jsdom cannot navigate and says so on its console; that the cover is drawn and the state dropped is what is tested here.
jest.spyOn(console, 'error').mockImplementation(() => undefined);

test('one press covers the page and drops everything', async () => {
  renderUi(<ExitPage to="#weather" onLeave={forget} />);
  await userEvent.click(screen.getByRole('button', { name: 'Leave this page' }));
  expect(forget).toHaveBeenCalledTimes(1);
  expect(document.querySelector('.el-cover')).toBeInTheDocument();
});

test('three presses of Shift do the same', async () => {
  renderUi(<ExitPage to="#weather" onLeave={forget} />);
  await userEvent.keyboard('{Shift}{Shift}');
  expect(forget).not.toHaveBeenCalled();
  expect(await screen.findByText('Press Shift once more to leave this page.')).toBeInTheDocument();
  await userEvent.keyboard('{Shift}');
  expect(forget).toHaveBeenCalledTimes(1);
});

test('capital letters are writing, not leaving', async () => {
  renderUi(<ExitPage to="#weather" onLeave={forget} />);
  await userEvent.keyboard('{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}');
  expect(forget).not.toHaveBeenCalled();
});
