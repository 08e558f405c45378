import { expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { inAddress, LocaleProvider, SignedOut, useViewer } from '#kit';
import { english, renderWithApi } from '#kit/testing';
import { ForRoles } from '../ForRoles.tsx';
import { people, refuse, renderAs } from '../testing.tsx';
import { SessionGate } from './SessionGate.tsx';

const nobody = { role: 'PUBLIC', signedIn: false, demo: true, municipality: null, member: null, organisation: null };
const lise = {
  role: 'OFFICER',
  signedIn: true,
  demo: true,
  municipality: '101',
  member: { id: 'm1', name: 'Lise Krogh', email: null },
  organisation: { id: 'o1', name: 'Københavns Kommune' },
};
const demo = (name: string, door: string) => ({
  name,
  door,
  email: `${name}@x`,
  password: 'secret',
  role: 'OFFICER',
  organisation: 'Org',
});

function Inside() {
  return <p>Hello {useViewer().name}</p>;
}

const load = () => Promise.resolve({ messages: {} });

const atTheGate = (
  signIn: (root: unknown, args: { input: { email: string } }) => unknown,
  signedOut = new SignedOut(),
) => {
  const router = createMemoryRouter([
    { element: <SessionGate signedOut={signedOut} />, children: [{ path: '*', element: <Inside /> }] },
  ]);
  return renderWithApi(
    <LocaleProvider i18n={english()} load={load} remember={inAddress}>
      <RouterProvider router={router} />
    </LocaleProvider>,
    {
      Query: { viewer: () => nobody, demoPeople: () => [demo('Lise', 'municipality'), demo('Ana', 'ngo')] },
      Mutation: { signIn },
    },
  );
};

test('one signs in where one wanted to go; people of other doors are not offered', async () => {
  await atTheGate(() => ({ viewer: lise }));
  expect(screen.queryByRole('button', { name: 'Ana' })).not.toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: 'Lise' }));
  expect(await screen.findByText('Hello Lise Krogh')).toBeVisible();
});

test('a wrong password and a locked account are told, and the address stays', async () => {
  let tries = 0;
  await atTheGate(() => {
    tries += 1;
    return tries > 1 ? refuse('LOCKED_OUT') : refuse('UNAUTHENTICATED', { reason: 'credentials' });
  });
  await userEvent.type(await screen.findByLabelText('E-mail'), 'lise@kbh.example');
  await userEvent.type(screen.getByLabelText('Password'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(/is not right/)).toBeVisible();
  expect(screen.getByLabelText('E-mail')).toHaveValue('lise@kbh.example');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(/too many wrong passwords/)).toBeVisible();
});

test('a session that ran out is renewed above the page', async () => {
  const signedOut = new SignedOut();
  await atTheGate(() => ({ viewer: lise }), signedOut);
  await userEvent.click(await screen.findByRole('button', { name: 'Lise' }));
  await screen.findByText('Hello Lise Krogh');
  let again: boolean | undefined;
  act(() => void signedOut.untilSignedIn().then((it) => (again = it)));
  expect(await screen.findByRole('dialog', { name: 'Sign in again' })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Password'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in and go on' }));
  await waitFor(() => expect(again).toBe(true));
  expect(screen.getByText('Hello Lise Krogh')).toBeVisible();
});

test('a page of other people says so', async () => {
  await renderAs(people.anOfficer, <ForRoles roles={['OPERATOR']}>secret</ForRoles>, {});
  expect(screen.queryByText('secret')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1, name: 'Not for your role' })).toBeVisible();
});
