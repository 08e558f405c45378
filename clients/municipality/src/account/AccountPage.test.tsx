import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, renderAs } from '../testing.tsx';
import { AccountPage } from './AccountPage.tsx';

const chosen = (it: object = {}) => ({
  frequency: 'NEVER',
  language: 'da',
  sendsMail: true,
  calendarSince: null,
  ...it,
});
const show = (it: object, mutation: object = {}, viewer = people.anOfficer) =>
  renderAs(viewer, <AccountPage />, {
    Query: { reminders: () => chosen(it), sessions: () => [] },
    ...(Object.keys(mutation).length && { Mutation: mutation }),
  });

test('one is reminded by e-mail when one chooses it, and never unless', async () => {
  const sent: unknown[] = [];
  await show(
    {},
    {
      chooseReminders: (_: unknown, { input }: { input: object }) => {
        sent.push(input);
        return { reminders: chosen(input) };
      },
    },
  );
  expect(await screen.findByRole('radio', { name: 'Never' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'On Mondays when something is due' }));
  await userEvent.selectOptions(screen.getByLabelText('In which language?'), 'English');
  await userEvent.click(screen.getByRole('button', { name: 'Keep my choice' }));
  await waitFor(() => expect(sent).toEqual([{ frequency: 'WEEKLY', language: 'en' }]));
  expect(await screen.findByText('Your choice is kept.')).toBeVisible();
});

test('where no e-mail can be sent, the page says so and asks for no choice', async () => {
  await show({ sendsMail: false });
  expect(await screen.findByText(/This installation sends no e-mails/)).toBeVisible();
  expect(screen.queryByRole('radio', { name: 'Never' })).not.toBeInTheDocument();
});

test('the address of the calendar is shown once, and ended by its owner', async () => {
  const address = 'https://municipality.example/calendar/secret.ics';
  let since: string | null = null;
  await renderAs(people.anOfficer, <AccountPage />, {
    Query: { reminders: () => chosen({ calendarSince: since }), sessions: () => [] },
    Mutation: {
      openCalendar: () => {
        since = '2026-11-02';
        return { address, reminders: chosen({ calendarSince: since }) };
      },
      endCalendar: () => {
        since = null;
        return { reminders: chosen() };
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Make an address' }));
  expect(await screen.findByText(address)).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'End the calendar' }));
  expect(await screen.findByText(/The calendar has ended/)).toBeVisible();
  expect(screen.queryByText(address)).not.toBeInTheDocument();
});

test('whoever has nothing with a day is not asked', async () => {
  await show({}, {}, people.aStatistician);
  expect(await screen.findByRole('heading', { name: 'Change password' })).toBeVisible();
  expect(screen.queryByText('Reminders by e-mail')).not.toBeInTheDocument();
});
