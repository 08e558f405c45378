import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pageAsked, signInFrom } from '../paths.ts';
import { renderApp } from '../testApp.tsx';
import { aCase, ana, mikkel, refuse, refusing, viewerOf, worldOf } from '../testWorld.ts';

/** A world where somebody signs in and out. */
function door(signIn: () => unknown = () => undefined) {
  let here: typeof ana | null = null;
  const world = worldOf(
    null,
    { viewer: () => viewerOf(here) },
    {
      signIn: () => {
        signIn();
        here = ana;
        return { viewer: viewerOf(here) };
      },
      signOut: () => {
        here = null;
        return { viewer: viewerOf(here) };
      },
    },
  );
  return { world, leave: () => void (here = null), be: (it: typeof ana) => void (here = it) };
}

const signInAs = async () => {
  await userEvent.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'ana@ligeret.example');
  await userEvent.type(screen.getByLabelText('Password'), 'demo');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
};

describe('signing in', () => {
  test('leads back to the page that was asked for', async () => {
    const { router } = await renderApp('/cases/c1', door().world);
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
    await signInAs();
    expect(await screen.findByRole('heading', { name: 'Case 2026-0042' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/cases/c1');
  });

  test('a demo person of this door is one click away, and nobody of another', async () => {
    await renderApp('/sign-in', door().world);
    await userEvent.click(await screen.findByRole('button', { name: 'Ana Holm' }));
    expect(await screen.findByRole('heading', { name: 'Good to see you, Ana' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lise Krogh' })).not.toBeInTheDocument();
  });

  test.each([
    ['UNAUTHENTICATED', 'credentials', /The e-mail address or the password is not right/],
    ['LOCKED_OUT', 'locked', /Wait a quarter of an hour/],
  ])('%s is said in words, and the address stays', async (code, reason, words) => {
    await renderApp('/sign-in', door(() => refuse(code, { reason })).world);
    await signInAs();
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'E-mail' })).toHaveValue('ana@ligeret.example');
  });

  test.each([
    ['?to=%2Fcases%2Fc1%3Fa%3D1', '/cases/c1?a=1'],
    ['?to=https%3A%2F%2Fevil.example', '/'],
    ['?to=%2F%2Fevil.example', '/'],
    ['?to=%2F%5Cevil.example', '/'],
    ['', '/'],
  ])('%s leads to %s', (search, page) => expect(pageAsked(search)).toBe(page));

  test('the door knows the page by its address', () =>
    expect(signInFrom('/cases?a=1')).toBe('/sign-in?to=%2Fcases%3Fa%3D1'));
});

test('signing out leaves nothing behind', async () => {
  const { world, be } = door();
  be(ana);
  const { api } = await renderApp('/cases', world);
  expect(await screen.findByText('Amal Hassan')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  expect(JSON.stringify(api.cache.extract())).not.toContain('Amal');
});

const write = async () => {
  await userEvent.type(await screen.findByRole('textbox', { name: 'New entry' }), 'A long conversation.');
  await userEvent.click(screen.getByRole('button', { name: 'Write in the journal' }));
};

/** The session is gone when the first entry is sent; the second is kept. */
const worldThatEnds = (code: string, details: Record<string, string> = {}) => {
  const it = door();
  it.be(ana);
  const sent: unknown[] = [];
  const addJournalEntry = (_: unknown, args: { input: unknown }) => {
    if (sent.push(args.input) === 1) {
      it.leave();
      refuse(code, details);
    }
    return { case: aCase(), entry: { id: 'e2' } };
  };
  return { ...it, sent, world: { ...it.world, Mutation: { ...it.world.Mutation, addJournalEntry } } };
};

const again = () => screen.findByRole('dialog', { name: 'Sign in again' });

test('a message, and what it could undo, goes with the person', async () => {
  const { world, be } = door();
  be(ana);
  const taken = { case: () => aCase({ responsible: mikkel }) };
  const Mutation = { ...world.Mutation, assignCase: () => ({ case: aCase({ version: 2 }) }) };
  await renderApp('/cases/c1', { ...world, Query: { ...world.Query, ...taken }, Mutation });
  await userEvent.click(await screen.findByRole('button', { name: 'Take the case' }));
  expect(await screen.findByText('Ana Holm is responsible now.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(screen.queryByText('Ana Holm is responsible now.')).not.toBeInTheDocument();
});

describe('when the session ends while somebody writes', () => {
  test.each([
    ['session', /so the session ended/],
    ['confirm', /ask for your password once more/],
  ])('(%s) they sign in, and what was asked goes on', async (reason, words) => {
    const { world: there, sent } = worldThatEnds('UNAUTHENTICATED', { reason });
    await renderApp('/cases/c1', there);
    await write();
    const dialog = within(await again());
    expect(dialog.getByText(words)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'New entry', hidden: true })).toHaveValue('A long conversation.');
    await userEvent.click(dialog.getByRole('button', { name: 'Demo: go on as Ana Holm' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'New entry' })).toHaveValue(''));
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  test('the address is there already, and a fault is where one stands', async () => {
    const it = worldThatEnds('UNAUTHENTICATED');
    const signIn = refusing('INVALID', { fields: [{ field: 'password', rule: 'min_length', params: { limit: 1 } }] });
    await renderApp('/cases/c1', { ...it.world, Mutation: { ...it.world.Mutation, signIn } });
    await write();
    const dialog = within(await again());
    expect(dialog.getByRole('textbox', { name: 'E-mail' })).toHaveValue('ana@ligeret.example');
    expect(dialog.getByLabelText('Password')).toHaveFocus();
    await userEvent.click(dialog.getByRole('button', { name: 'Sign in and go on' }));
    await waitFor(() => expect(dialog.getByLabelText('Password')).toHaveAccessibleDescription('Fill this in.'));
    expect(dialog.getByLabelText('Password')).toHaveFocus();
  });

  test('a refusal of another kind is told, and asks nobody to sign in', async () => {
    await renderApp('/cases/c1', worldThatEnds('FORBIDDEN').world);
    await write();
    expect(await screen.findByText(/Your role does not allow this/)).toBeVisible();
    expect(screen.queryByRole('dialog', { name: 'Sign in again' })).not.toBeInTheDocument();
  });

  test('whoever says "not now" keeps what is written, and is told', async () => {
    await renderApp('/cases/c1', worldThatEnds('UNAUTHENTICATED').world);
    await write();
    await userEvent.click(within(await again()).getByRole('button', { name: 'Not now' }));
    expect(await screen.findByText(/You are signed out/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'New entry' })).toHaveValue('A long conversation.');
  });

  test('somebody else who signs in begins afresh', async () => {
    const it = worldThatEnds('UNAUTHENTICATED');
    const Mutation = { ...it.world.Mutation, signIn: () => (it.be(mikkel), { viewer: viewerOf(mikkel) }) };
    await renderApp('/cases/c1', { ...it.world, Mutation });
    await write();
    const dialog = within(await again());
    await userEvent.clear(dialog.getByRole('textbox', { name: 'E-mail' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'E-mail' }), 'mikkel@ligeret.example');
    await userEvent.type(dialog.getByLabelText('Password'), 'demo');
    await userEvent.click(dialog.getByRole('button', { name: 'Sign in and go on' }));
    expect(await screen.findByRole('heading', { name: 'Good to see you, Mikkel' })).toBeVisible();
    expect(screen.queryByText(/Ana Holm, Caseworker/)).not.toBeInTheDocument();
    // What the first one wrote is neither shown to the second nor sent in their name.
    expect(it.sent).toHaveLength(1);
  });
});
