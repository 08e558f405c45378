import { expect, test } from '@jest/globals';
import { gql, type TypedDocumentNode } from '@apollo/client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderWithApi } from '../testing/index.tsx';
import { SessionProvider } from '../session/index.ts';
import { Account, ChangeRoleForm } from './index.ts';

const documents = {
  sessions: gql`
    query Sessions {
      sessions {
        id
        startedAt
        lastUsedAt
        expiresAt
        current
      }
    }
  ` as TypedDocumentNode<never, Record<string, never>>,
  endSession: gql`
    mutation EndSession($id: ID!) {
      endSession(id: $id)
    }
  ` as TypedDocumentNode<unknown, { id: string }>,
  changePassword: gql`
    mutation ChangePassword($input: ChangePasswordInput!) {
      changePassword(input: $input) {
        viewer {
          signedIn
        }
      }
    }
  ` as TypedDocumentNode<unknown, { input: { current: string; password: string } }>,
};

const ana = { id: 'm1', name: 'Ana Holm', role: 'CASEWORKER', organisation: { id: 'o1', name: 'Lige Ret' } };
const session = (id: string, day: number, current = false) => ({
  id,
  startedAt: `2026-11-${day}T08:00:00Z`,
  lastUsedAt: `2026-11-${day}T09:00:00Z`,
  expiresAt: `2026-11-${day}T18:00:00Z`,
  current,
});

function refuse(code: string, details: object): never {
  throw new GraphQLError('not for readers', { extensions: { code, ...details } });
}

type Input = { input: { current: string; password: string } };

async function account(change: (input: Input['input']) => void = () => undefined) {
  let sessions = [session('s1', 22, true), session('s2', 20), session('s3', 21)];
  const ended: string[] = [];
  await renderWithApi(
    <SessionProvider viewer={ana} signOut={() => undefined}>
      <Account roleName="Caseworker" documents={documents} />
    </SessionProvider>,
    {
      Query: { sessions: () => sessions },
      Mutation: {
        endSession: (_: unknown, { id }: { id: string }) => {
          sessions = sessions.filter((it) => it.id !== id);
          return Boolean(ended.push(id));
        },
        changePassword: (_: unknown, { input }: Input) => {
          change(input);
          sessions = sessions.filter(({ current }) => current);
          return { viewer: { signedIn: true } };
        },
      },
    },
  );
  return { ended };
}

const write = async (current: string, password: string, again = password) => {
  for (const [label, text] of [
    ['Current password', current],
    ['New password', password],
    ['The new password again', again],
  ] as const) {
    await userEvent.clear(screen.getByLabelText(label));
    await userEvent.type(screen.getByLabelText(label), text);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Change password' }));
};

test('another browser is signed out from here, and all of them at once', async () => {
  const { ended } = await account();
  await userEvent.click(await screen.findByRole('button', { name: /^End 20 Nov/ }));
  expect(await screen.findByText('That session has ended.')).toBeVisible();
  expect(ended).toEqual(['s2']);
  const table = within(screen.getByRole('table', { name: 'Where you are signed in' }));
  expect(table.getAllByRole('button')).toHaveLength(1);
  // With one other there is nothing to end at once.
  expect(screen.queryByRole('button', { name: 'End all the others' })).not.toBeInTheDocument();
});

test('all other browsers end with one press, this one never', async () => {
  const { ended } = await account();
  await userEvent.click(await screen.findByRole('button', { name: 'End all the others' }));
  expect(await screen.findByText('The other sessions have ended.')).toBeVisible();
  expect(ended).toEqual(['s2', 's3']);
  expect(screen.getByText('This browser')).toBeVisible();
});

test('a new password ends the other sessions, and both is said', async () => {
  const sent: Input['input'][] = [];
  await account((input) => sent.push(input));
  expect(await screen.findByText(/Every other browser where you are signed in is signed out/)).toBeVisible();
  expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/At least 12 characters/);
  await write('until now', 'seven grey geese at dusk');
  expect(await screen.findByText('Your password is changed')).toBeVisible();
  expect(sent).toEqual([{ current: 'until now', password: 'seven grey geese at dusk' }]);
  expect(screen.getByLabelText('New password')).toHaveValue('');
  expect(screen.queryByText('Another browser')).not.toBeInTheDocument();
});

test.each([
  ['current', 'password', /This is not your current password/, 'Current password'],
  ['password', 'guessable', /too easy to guess/, 'New password'],
])('what the server refuses at %s is told at that field', async (field, rule, words, label) => {
  await account(() => refuse('INVALID', { fields: [{ field, rule }] }));
  await write('until now', 'ana holm ana holm');
  await userEvent.click(await screen.findByRole('link', { name: words }));
  expect(screen.getByLabelText(label)).toHaveFocus();
  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(words);
  expect(screen.queryByText('Your password is changed')).not.toBeInTheDocument();
});

test('each empty field is told by its name, all at once, and nothing is sent', async () => {
  let sent = 0;
  await account(() => (sent += 1));
  await userEvent.click(await screen.findByRole('button', { name: 'Change password' }));
  expect(screen.getAllByRole('link', { name: /: Fill this in\.$/ }).map((it) => it.textContent)).toEqual([
    'Current password: Fill this in.',
    'New password: Fill this in.',
    'The new password again: Fill this in.',
  ]);
  await userEvent.click(screen.getByRole('link', { name: /^New password/ }));
  expect(screen.getByLabelText('New password')).toHaveFocus();
  expect(sent).toBe(0);
});

test('after too many wrong passwords there is a word about waiting', async () => {
  await account(() => refuse('LOCKED_OUT', { reason: 'locked' }));
  await write('a guess', 'seven grey geese at dusk');
  expect(await screen.findByText(/Wait a quarter of an hour/)).toBeVisible();
});

test('two new passwords that differ are never sent', async () => {
  let sent = 0;
  await account(() => (sent += 1));
  await write('until now', 'seven grey geese at dusk', 'seven grey geese at dawn');
  expect(await screen.findByRole('link', { name: /The two are not the same/ })).toBeVisible();
  expect(sent).toBe(0);
});

test('the role somebody has already is not sent again', async () => {
  const sent: string[] = [];
  const options = ['Officer', 'Manager'].map((label) => ({ value: label, label }));
  await renderWithApi(
    <ChangeRoleForm
      now="Officer"
      options={options}
      busy={false}
      problem={undefined}
      errors={{}}
      onChange={(role) => sent.push(role)}
      onCancel={() => undefined}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Change the role' }));
  expect(screen.getByText(/This is what they are now/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Manager' }));
  await userEvent.click(screen.getByRole('button', { name: 'Change the role' }));
  expect(sent).toEqual(['Manager']);
});
