import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../testing.tsx';
import { TokensPage } from './TokensPage.tsx';

const token = (it: object = {}) => ({
  id: 't1',
  name: 'Notebook',
  prefix: 'eql_abcd',
  scopes: ['statistics'],
  createdOn: '2026-11-01',
  expiresOn: '2999-01-01',
  lastUsedOn: null,
  revoked: false,
  ...it,
});

test('a token is shown once, after a name was given', async () => {
  await renderAs(people.anAnalyst, <TokensPage />, {
    Query: { apiTokens: () => [] },
    Mutation: {
      createApiToken: (_: unknown, { input }: { input: { name: string } }) =>
        input.name
          ? { apiToken: token(), secret: 'eql_secret' }
          : refuse('INVALID', { fields: [{ field: 'name', rule: 'min_length', params: { limit: 1 } }] }),
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Make a token' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Make a token' }));
  expect(dialog.getByLabelText('What is it for?')).toHaveFocus();
  await userEvent.click(dialog.getByRole('button', { name: 'Make it' }));
  expect(await dialog.findByText('Fill this in.')).toBeVisible();
  await userEvent.type(dialog.getByLabelText('What is it for?'), 'Notebook');
  await userEvent.click(dialog.getByRole('button', { name: 'Make it' }));
  expect(await dialog.findByText('eql_secret')).toBeVisible();
  expect(dialog.getByRole('group', { name: /^Copy it now/ })).toHaveFocus();
  await userEvent.click(dialog.getByRole('button', { name: 'I have kept it' }));
  expect(screen.queryByText('eql_secret')).not.toBeInTheDocument();
});

test('a token is ended for good', async () => {
  await renderAs(people.anAnalyst, <TokensPage />, {
    Query: { apiTokens: () => [token()] },
    Mutation: { revokeApiToken: () => ({ apiToken: token({ revoked: true }) }) },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'End Notebook' }));
  await userEvent.click(screen.getByRole('button', { name: 'End it' }));
  expect(await screen.findByText('Ended')).toBeVisible();
});

test('a first request goes to the address that the server tells', async () => {
  await renderAs(people.anAnalyst, <TokensPage />, {
    Query: { apiTokens: () => [], viewer: () => ({ apiOrigin: 'https://data.lab.example' }) },
  });
  expect(await screen.findByText(/curl https:\/\/data\.lab\.example\/graphql/)).toBeVisible();
  expect(screen.getByRole('link', { name: /Open the API door/ })).toHaveAttribute('href', 'https://data.lab.example');
});
