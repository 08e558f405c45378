import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs, words } from '../testing.tsx';
import { MembersPage } from './MembersPage.tsx';
import { OrganisationPage } from './OrganisationPage.tsx';

const own = {
  id: 'o1',
  name: 'Københavns Kommune',
  kind: 'MUNICIPALITY',
  invitableRoles: ['OFFICER', 'MUNICIPAL_MANAGER'],
};
const member = (it: object = {}) => ({
  id: 'm1',
  name: 'Lise Krogh',
  role: 'OFFICER',
  email: 'lise@kbh.example',
  active: true,
  lastSignInOn: null,
  withheld: [],
  viewerCanManage: true,
  ...it,
});
const members = () => ({ pageInfo: { hasNextPage: false, endCursor: null }, edges: [{ cursor: 'a', node: member() }] });

test('a manager invites into roles of a municipality alone, and sees the code once', async () => {
  await renderAs(people.aManager, <MembersPage />, {
    Query: { organisation: () => own, members },
    Mutation: {
      inviteMember: (_: unknown, { input }: { input: { email: string } }) =>
        input.email === 'taken@kbh.example'
          ? refuse('INVALID', { fields: [{ field: 'email', rule: 'taken' }] })
          : { invitation: 'code-1', member: member({ id: 'm2', name: 'Ny' }) },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Invite a person' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Invite a person' }));
  expect(
    within(dialog.getByLabelText('Role'))
      .getAllByRole('option')
      .map((it) => it.textContent),
  ).toEqual(['Officer in a municipality', 'Manager in a municipality']);
  await userEvent.type(dialog.getByLabelText('Name'), 'Ny');
  await userEvent.type(dialog.getByLabelText('E-mail'), 'taken@kbh.example');
  await userEvent.click(dialog.getByRole('button', { name: 'Invite' }));
  expect(await dialog.findByText(/has this already/)).toBeVisible();
  expect(dialog.getByLabelText('Name')).toHaveValue('Ny');
  await userEvent.clear(dialog.getByLabelText('E-mail'));
  await userEvent.type(dialog.getByLabelText('E-mail'), 'ny@kbh.example');
  await userEvent.click(dialog.getByRole('button', { name: 'Invite' }));
  expect(await dialog.findByText('code-1')).toBeVisible();
  expect(dialog.getByRole('group', { name: 'Pass this code on to Ny yourself' })).toHaveFocus();
});

test('a role changes after a word about what that ends; a refusal stays in the dialog', async () => {
  let refused = false;
  await renderAs(people.aManager, <MembersPage />, {
    Query: { organisation: () => own, members },
    Mutation: {
      changeRole: (_: unknown, { input }: { input: { role: string } }) => {
        if (refused) return { member: member({ role: input.role }) };
        refused = true;
        return refuse('CONFLICT', { reason: 'yourself' });
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Change the role Lise Krogh' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Change the role of Lise Krogh' }));
  expect(dialog.getAllByRole('radio')).toHaveLength(2);
  expect(dialog.getByText(/API tokens of theirs stop working/)).toBeVisible();
  await userEvent.click(dialog.getByRole('radio', { name: 'Manager in a municipality' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Change the role' }));
  expect(await dialog.findByText('Somebody else must do this for you.')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Change the role' }));
  expect(await screen.findByText('Lise Krogh is now: Manager in a municipality.')).toBeVisible();
  expect(screen.getByRole('cell', { name: 'Manager in a municipality' })).toBeVisible();
});

test('an account ends after a second word', async () => {
  await renderAs(people.aManager, <MembersPage />, {
    Query: { organisation: () => own, members },
    Mutation: { deactivateMember: () => ({ member: member({ active: false, viewerCanManage: false }) }) },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'End the account Lise Krogh' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'End the account' }));
  expect(await screen.findByText('Ended')).toBeVisible();
});

test('the operator changes a profile, and a refusal leads to its field', async () => {
  const profile = {
    ...own,
    version: 3,
    municipality: '101',
    description: null,
    website: null,
    phone: null,
    email: null,
    helpsWith: [],
    viewerCanChange: true,
    withheld: [],
  };
  await renderAs(
    people.anOperator,
    <OrganisationPage />,
    {
      Query: { ...words, organisation: () => profile, members },
      Mutation: {
        changeOrganisation: (_: unknown, { input }: { input: { website: string | null; version: number } }) =>
          input.website || input.version !== 3
            ? refuse('INVALID', { fields: [{ field: 'website', rule: 'web_address' }] })
            : { organisation: { ...profile, name: 'Nyt navn' } },
      },
    },
    { path: '/organisations/:id', at: '/organisations/o1' },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Change the profile' }));
  await userEvent.type(screen.getByLabelText(/Website/), 'nonsense');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('link', { name: /^Website: Write the whole address/ }));
  expect(screen.getByLabelText(/Website/)).toHaveFocus();
  await userEvent.clear(screen.getByLabelText(/Website/));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Nyt navn' })).toBeVisible();
});
