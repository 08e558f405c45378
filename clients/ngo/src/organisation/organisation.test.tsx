import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from '../testApp.tsx';
import { ana, connection, mikkel, refusing, sara, worldOf } from '../testWorld.ts';

const details = { email: 'ana@ligeret.example', active: true, lastSignInOn: '2026-11-20', withheld: [] };
const hidden = { email: null, active: null, lastSignInOn: null, withheld: ['email', 'active', 'lastSignInOn'] };
const everybody = (more: object) => () => connection([ana, mikkel, sara].map((it) => ({ ...it, ...more })));

describe('who works here', () => {
  test('a caseworker sees names and roles, and who invites', async () => {
    await renderApp('/organisation', worldOf(ana, { members: everybody(hidden) }));
    expect(await screen.findByRole('rowheader', { name: 'Sara Lind' })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'E-mail' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Invite a colleague' })).toHaveAccessibleDescription(
      'Your manager invites new colleagues.',
    );
  });

  test('a manager invites, and the code is shown once', async () => {
    const inviteMember = (_: unknown, { input }: { input: { name: string } }) => ({
      invitation: 'CODE-1234',
      member: { ...sara, ...details, id: 'new', name: input.name },
    });
    await renderApp('/organisation/invite', worldOf(mikkel, { members: everybody(details) }, { inviteMember }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Invite a colleague' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name' }), 'Noor Said');
    await userEvent.type(dialog.getByRole('textbox', { name: 'E-mail' }), 'noor@ligeret.example');
    await userEvent.click(dialog.getByRole('button', { name: 'Make the invitation' }));
    expect(await dialog.findByText('CODE-1234')).toBeVisible();
    expect(dialog.getByRole('group', { name: 'Noor Said can begin with this code' })).toHaveFocus();
    await userEvent.click(dialog.getByRole('button', { name: 'I have passed it on' }));
    await waitFor(() => expect(screen.queryByText('CODE-1234')).not.toBeInTheDocument());
  });

  test('an address that somebody has already is refused at its field', async () => {
    const inviteMember = refusing('INVALID', { fields: [{ field: 'email', rule: 'taken' }] });
    await renderApp('/organisation/invite', worldOf(mikkel, { members: everybody(details) }, { inviteMember }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Invite a colleague' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'E-mail' }), 'ana@ligeret.example');
    await userEvent.click(dialog.getByRole('button', { name: 'Make the invitation' }));
    expect(await dialog.findByRole('link', { name: /^E-mail: / })).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'E-mail' })).toHaveValue('ana@ligeret.example');
  });

  test('access is ended after a word about what that does', async () => {
    const ended: string[] = [];
    const deactivateMember = (_: unknown, { input }: { input: { id: string } }) => {
      ended.push(input.id);
      return { member: { ...sara, ...details, active: false } };
    };
    await renderApp('/organisation', worldOf(mikkel, { members: everybody(details) }, { deactivateMember }));
    await userEvent.click(await screen.findByRole('link', { name: /^End access.*Sara Lind/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'End access for Sara Lind?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'End access' }));
    await waitFor(() => expect(ended).toEqual(['sara']));
    expect(await screen.findByText('Sara Lind can no longer sign in.')).toBeVisible();
  });
});

test('one’s own account is a step away from every page', async () => {
  const session = { startedAt: '2026-11-21T13:10:00Z', lastUsedAt: '2026-11-21T16:31:00Z', current: true };
  const sessions = () => [{ id: 's1', ...session, expiresAt: '2026-11-21T23:10:00Z' }];
  await renderApp('/cases', worldOf(ana, { sessions }));
  await userEvent.click(await screen.findByRole('link', { name: /your account$/ }));
  expect(await screen.findByRole('heading', { name: 'Your account' })).toBeVisible();
  expect(await screen.findByText('This browser')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Change password' })).toBeVisible();
});

test('help is a step away from every page', async () => {
  await renderApp('/cases', worldOf(ana));
  await userEvent.click(await screen.findByRole('link', { name: 'Help' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Who sees personal data?' })).toBeVisible();
});

describe('changing a role', () => {
  const world = (changeRole: (_: unknown, args: { input: { id: string; role: string } }) => unknown) =>
    worldOf(mikkel, { members: everybody(details) }, { changeRole });

  test('is told with what it ends, and then stands in the list', async () => {
    const sent: object[] = [];
    await renderApp(
      '/organisation',
      world((_, { input }) => {
        sent.push(input);
        return { member: { ...sara, ...details, role: input.role } };
      }),
    );
    await userEvent.click(await screen.findByRole('link', { name: /^Change role.*Sara Lind/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change the role of Sara Lind' }));
    expect(dialog.getByText(/signed out everywhere at once/)).toBeVisible();
    await userEvent.click(dialog.getByRole('radio', { name: 'Caseworker' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Change the role' }));
    expect(await screen.findByText('Sara Lind is now: Caseworker.')).toBeVisible();
    expect(sent).toEqual([{ id: 'sara', role: 'CASEWORKER' }]);
  });

  test('that the server refuses is said in the dialog', async () => {
    await renderApp('/organisation/members/sara/role', world(refusing('FORBIDDEN')));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change the role of Sara Lind' }));
    await userEvent.click(await dialog.findByRole('radio', { name: 'Manager' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Change the role' }));
    expect(await dialog.findByText('Your role does not allow this.')).toBeVisible();
  });

  test('is no one’s but a manager’s', async () => {
    await renderApp('/organisation', worldOf(ana, { members: everybody(hidden) }));
    expect(await screen.findByRole('rowheader', { name: 'Sara Lind' })).toBeVisible();
    expect(screen.queryByRole('link', { name: /Change role/ })).not.toBeInTheDocument();
  });
});

test('an invitation becomes an account', async () => {
  const acceptInvitation = refusing('INVALID', { fields: [{ field: 'invitation', rule: 'invitation' }] });
  await renderApp('/invitation', worldOf(null, {}, { acceptInvitation }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Code of the invitation' }), 'CODE');
  await userEvent.type(screen.getByLabelText('New password'), 'correct horse battery');
  await userEvent.type(screen.getByLabelText('The new password again'), 'correct horse battery');
  await userEvent.click(screen.getByRole('button', { name: 'Save and sign in' }));
  expect(await screen.findByRole('link', { name: /We do not know this code/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Code of the invitation' })).toHaveValue('CODE');
});
