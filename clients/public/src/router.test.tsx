import { beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '#kit/testing';
import { inThisAddress } from './language.ts';
import { go, holdHere, Pages, RouterAnchor } from './router.tsx';
import { StartPage } from './start/StartPage.tsx';

window.scrollTo = jest.fn() as never;
const routes = [
  { path: '/', Page: () => <h1>First</h1> },
  { path: '/help', Page: () => <h1>Help</h1> },
];
const pages = (
  <main>
    <RouterAnchor href="/help">Go</RouterAnchor>
    <Pages routes={routes} Missing={() => <h1>Missing</h1>} />
  </main>
);
beforeEach(() => window.history.replaceState(null, '', '/'));

test('a link changes the page without a reload, keeps the language and stands at the heading', async () => {
  window.history.replaceState(null, '', '/?lang=en');
  renderUi(pages);
  await userEvent.click(screen.getByRole('link'));
  expect(screen.getByRole('heading', { name: 'Help' })).toHaveFocus();
  expect(window.location.pathname + window.location.search).toBe('/help?lang=en');
});

test('an address that is none says so', () => {
  window.history.replaceState(null, '', '/nowhere');
  renderUi(pages);
  expect(screen.getByRole('heading', { name: 'Missing' })).toBeVisible();
});

test('while something would be lost, going elsewhere says so instead', () => {
  renderUi(pages);
  const say = jest.fn<() => void>();
  const release = holdHere(say);
  act(() => go('/help'));
  expect(say).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('heading', { name: 'First' })).toBeVisible();
  release();
  act(() => go('/help'));
  expect(screen.getByRole('heading', { name: 'Help' })).toBeVisible();
});

test('the language stands in the address and nowhere else', () => {
  inThisAddress.write('en');
  expect(window.location.search).toBe('?lang=en');
  inThisAddress.write('da');
  expect(window.location.search).toBe('');
  expect(window.localStorage).toHaveLength(0);
});

test('the first page tells where to turn in danger, and what can be done here', () => {
  renderUi(<StartPage />);
  expect(screen.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
  for (const [name, href] of [
    ['Report what happened', '/report'],
    [/Follow up/, '/follow-up'],
    [/Find help/, '/help'],
    [/See the statistics/, '/statistics'],
  ] as const) {
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
  }
});

const Broken = () => {
  throw new Error('no chunk');
};

test('a page that cannot be shown says so, and the next one is there again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  renderUi(<Pages routes={[{ path: '/', Page: Broken }, ...routes.slice(1)]} Missing={Broken} />);
  expect(screen.getByRole('alert')).toHaveTextContent('call 112');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page could not be shown');
  act(() => go('/help'));
  expect(screen.getByRole('heading', { name: 'Help' })).toBeVisible();
});
