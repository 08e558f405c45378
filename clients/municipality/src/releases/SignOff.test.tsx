import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs, words } from '../testing.tsx';
import type { Release } from './ReleasePage.tsx';
import { aDraft } from './release.fixture.ts';
import { SignOff } from './SignOff.tsx';

const signature = (name: string, byViewer: boolean) => ({
  __typename: 'ReleaseSignature' as const,
  at: `2026-10-20T08:00:0${name.length % 10}Z`,
  byViewer,
  member: { __typename: 'Member' as const, id: name, name },
});
const show = async (it: Partial<Release>, mutations: object = {}) => {
  const told = { changed: 0, signed: 0 };
  await renderAs(
    people.aStatistician,
    <SignOff
      release={{ ...aDraft, ...it }}
      onChanged={() => (told.changed += 1)}
      onSigned={() => (told.signed += 1)}
    />,
    { Query: { ...words, quarters: () => [], releaseCalendar: () => [] }, Mutation: { ...mutations } },
  );
  return told;
};

test('whoever has signed waits for somebody else, and can take it back', async () => {
  const asked: object[] = [];
  const told = await show(
    { viewerCanSign: false, viewerCanTakeBack: true, signatures: [signature('Nadia Berg', true)] },
    {
      takeBackSignature: (_: unknown, { input }: { input: object }) => {
        asked.push(input);
        return { release: { version: '2026-Q3.1', state: 'DRAFT' } };
      },
    },
  );
  expect(screen.getByText('Waits for another statistician than you')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sign it' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('Your signature is taken back.')).toBeVisible();
  expect(asked).toEqual([{ version: '2026-Q3.1' }]);
  expect(told.changed).toBe(1);
});

test('the second signature is offered to another, and says what it means', async () => {
  const told = await show(
    { signatures: [signature('Rasmus Holt', false)] },
    { signRelease: () => ({ release: { version: '2026-Q3.1', state: 'SIGNED', viewerCanSign: false } }) },
  );
  expect(screen.getByText('Rasmus Holt')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Sign it' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('checkbox'));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sign 2026-Q3.1' }));
  await screen.findByText(/When both have signed/);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(told.signed).toBe(1);
});

test('a refusal stands in the dialog', async () => {
  await show({}, { signRelease: () => refuse('CONFLICT', { reason: 'signed_by_you' }) });
  await userEvent.click(screen.getByRole('button', { name: 'Sign it' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('checkbox'));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sign 2026-Q3.1' }));
  expect(await within(dialog).findByText(/Another statistician must sign it as well/)).toBeVisible();
});

test('without a moment, or past it, the calendar comes first', async () => {
  await show({ publishAt: null });
  expect(screen.getByRole('link', { name: 'Plan one in the calendar' })).toHaveAttribute('href', '/releases/calendar');
  expect(screen.queryByRole('button', { name: 'Sign it' })).not.toBeInTheDocument();
});

test('a release that is late says so', async () => {
  await show({ publishAt: '2020-01-31T07:00:00Z' });
  expect(screen.getByRole('link', { name: /Move it in the calendar/ })).toBeVisible();
});

const notice = { ...aDraft.notice!, __typename: 'ReleaseNotice' as const };
const both = [signature('Nadia Berg', false), signature('Rasmus Holt', true)];

test('by when both must sign stands on the page and in the dialog', async () => {
  await show({});
  expect(screen.getByText(/^When both have signed, by 30 Jan 2999.* at the latest, it comes out/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Sign it' }));
  expect(within(screen.getByRole('dialog')).getByText(/^Both must have signed by 30 Jan 2999/)).toBeVisible();
});

test('too late to sign for its moment, it is put off first', async () => {
  await show({ notice: { ...notice, inTime: false } });
  expect(screen.getByRole('link', { name: /Put it off in the calendar/ })).toHaveAttribute(
    'href',
    '/releases/calendar',
  );
  expect(screen.queryByRole('button', { name: 'Sign it' })).not.toBeInTheDocument();
});

test('since when both signatures are seen is said', async () => {
  await show({
    state: 'SIGNED',
    viewerCanSign: false,
    signatures: both,
    notice: { ...notice, noticedAt: '2026-10-20T08:00:00Z' },
  });
  expect(screen.getByText(/It comes out by itself on 31 Jan 2999/)).toBeVisible();
  expect(screen.getByText(/has seen both signatures since 20 Oct 2026/)).toBeVisible();
});

test('a signature by nobody of the office is named as what it may be', async () => {
  await show({ signatures: [{ ...signature('', false), member: null }] });
  expect(screen.getByText('A signature is not by anybody of this office')).toBeVisible();
  expect(screen.getByText(/npm run release -- hold 2026-Q3/)).toBeVisible();
});
