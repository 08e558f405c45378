import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRegistration, incident, people, preview, refuse, renderAs, words } from '../testing.tsx';
import { CorrectPage } from './CorrectPage.tsx';
import { RegistrationPage } from './RegistrationPage.tsx';

const place = { path: '/registrations/:id', at: '/registrations/r1' };
const show = (it: object | null, mutation = {}) =>
  renderAs(
    people.anOfficer,
    <RegistrationPage />,
    {
      Query: { ...words, registration: () => it && aRegistration(it) },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    place,
  );

describe('a registration', () => {
  test('tells what happened in words', async () => {
    await show({});
    expect(await screen.findByText('age (believed)')).toBeVisible();
    expect(screen.getByText('October 2026')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Correct it' })).toHaveAttribute('href', '/registrations/r1/correct');
  });
  test('of a closed quarter says why it cannot change', async () => {
    await show({ freezesOn: '2026-10-11', viewerCanCorrect: false, viewerCanWithdraw: false });
    expect(await screen.findByRole('heading', { name: 'This can no longer change' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Withdraw it' })).not.toBeInTheDocument();
  });
  test('of what the citizen reported already says that it does not count again', async () => {
    const coded = (field: string) => ({ field, code: 'X', label: field });
    const statisticsPreview = { ...preview, incidentFact: [coded('duplicate')], personFact: [] };
    await show({ counted: false, statisticsPreview });
    expect(await screen.findByText(/^Nothing more: the citizen's own report/)).toBeVisible();
    expect(screen.getByText(/^Nothing: the citizen's own report counts already/)).toBeVisible();
  });
  test('that is withdrawn counts in nothing, and nothing of it is sent', async () => {
    await show({ status: 'WITHDRAWN', counted: false });
    expect(await screen.findByText('Nothing: it is withdrawn')).toBeVisible();
    expect(screen.getByText(/what was sent is taken out again/)).toBeVisible();
  });
  test('of another municipality does not exist', async () => {
    await show(null);
    expect(await screen.findByText('There is no such registration')).toBeVisible();
  });
  test('is withdrawn only after a second word', async () => {
    const sent: unknown[] = [];
    const withdrawRegistration = (_: unknown, { input }: { input: unknown }) => {
      sent.push(input);
      return {
        registration: aRegistration({
          status: 'WITHDRAWN',
          version: 2,
          viewerCanCorrect: false,
          viewerCanWithdraw: false,
        }),
      };
    };
    await show({}, { withdrawRegistration });
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw it' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('cannot be undone, but you can register the inquiry again');
    expect(sent).toEqual([]);
    expect(within(dialog).getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Withdraw it' }));
    await screen.findByText('Withdrawn. It no longer counts.');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(document.body).not.toHaveFocus();
    expect(sent).toEqual([{ id: 'r1', version: 1 }]);
  });
});

test('two who correct at once see each other, and the second decides', async () => {
  let version = 1;
  const tried: number[] = [];
  await renderAs(
    people.anOfficer,
    <CorrectPage />,
    {
      Query: {
        ...words,
        registration: () =>
          aRegistration({ version, ...(version > 1 && { incident: { ...incident, place: 'ONLINE' } }) }),
      },
      Mutation: {
        correctRegistration: (_: unknown, { input }: { input: { version: number } }) => {
          tried.push(input.version);
          if (tried.length > 1) return { registration: aRegistration({ version: 3, status: 'CORRECTED' }) };
          version = 2;
          return refuse('CONFLICT', { reason: 'stale' });
        },
      },
    },
    { path: '/registrations/:id/correct', at: '/registrations/r1/correct' },
  );
  await userEvent.selectOptions(await screen.findByLabelText('Which municipal service?'), 'HEALTH');
  await userEvent.click(screen.getByRole('button', { name: 'Save the correction' }));
  expect(await screen.findByRole('heading', { name: "Your colleague's version" })).toBeVisible();
  expect(screen.getByLabelText('Which municipal service?')).toHaveValue('HEALTH');
  await userEvent.click(screen.getByRole('button', { name: 'I have seen it: let mine replace it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the correction' }));
  await screen.findByText('Elsewhere');
  expect(tried).toEqual([1, 2]);
});
