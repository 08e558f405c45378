import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRegistration, people, refuse, renderAs, words } from '../testing.tsx';
import { RegisterPage } from './RegisterPage.tsx';

type Input = { input: { idempotencyKey: string; incident: { grounds: object[]; municipality: string; when: object } } };

async function fillIn() {
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByLabelText('How did it reach you?'), 'PHONE');
  await user.click(screen.getByRole('radio', { name: 'Discrimination' }));
  await user.type(screen.getByLabelText('Find: On what grounds, as the person sees it?'), 'disab{Enter}');
  await user.type(screen.getByLabelText('Find: In what form?'), 'dir{Enter}');
  await user.selectOptions(screen.getByLabelText('Which municipal service?'), 'HEALTH');
  await user.selectOptions(screen.getByLabelText('What kind of place?'), 'HOME');
  await user.selectOptions(screen.getByLabelText('When did it happen?'), 'UNKNOWN');
  await user.selectOptions(screen.getByLabelText('Who told of it?'), 'VICTIM');
  return user;
}

const page = (registerCitizenInquiry: (root: unknown, args: Input) => unknown) =>
  renderAs(people.anOfficer, <RegisterPage />, { Query: words, Mutation: { registerCitizenInquiry } });

test('an inquiry is registered by keyboard, in the own municipality, and then another', async () => {
  const sent: Input[] = [];
  await page((_, args) => {
    sent.push(args);
    return { registration: aRegistration() };
  });
  const user = await fillIn();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('heading', { name: 'The inquiry is registered' })).toBeVisible();
  expect(sent[0]?.input.incident).toMatchObject({
    grounds: [{ ground: 'DISABILITY', perceived: false, byAssociation: false }],
    municipality: '101',
    when: { precision: 'UNKNOWN', value: null },
  });
  await user.keyboard('n');
  expect(await screen.findByLabelText('How did it reach you?')).toHaveValue('');
});

test('what the citizen reported already is registered, and said not to count again', async () => {
  await page(() => ({ registration: aRegistration({ counted: false }) }));
  const user = await fillIn();
  await user.click(screen.getByRole('button', { name: 'Save the registration' }));
  expect(await screen.findByText(/own report counts already, so this does not count again/)).toBeVisible();
  expect(screen.queryByText(/^It counts in/)).not.toBeInTheDocument();
});

test('saved already in other words: says what to do, and what was chosen stays', async () => {
  await page(() => refuse('CONFLICT', { reason: 'idempotency_key' }));
  const user = await fillIn();
  await user.click(screen.getByRole('button', { name: 'Save the registration' }));
  expect(await screen.findByText(/This was saved already.* correct it there/)).toBeVisible();
  expect(screen.getByLabelText('Which municipal service?')).toHaveValue('HEALTH');
});

test('there is nowhere to write a word about anybody', async () => {
  await page(() => null);
  await screen.findByLabelText('How did it reach you?');
  const names = screen
    .getAllByRole('textbox')
    .map((it) => it.getAttribute('aria-label') ?? it.closest('label')?.textContent ?? it.id);
  expect(names).toEqual([
    'Day',
    'Month',
    'Year',
    expect.stringMatching(/^Find/),
    expect.stringMatching(/^Find/),
    'receipt',
  ]);
});

test('what is missing is told at the field and in the summary, and nothing is sent', async () => {
  let sent = 0;
  await page(() => (sent += 1));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Save the registration' }));
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole('link', { name: 'Choose the municipal service.' }));
  expect(screen.getByLabelText('Which municipal service?')).toHaveFocus();
  await user.selectOptions(screen.getByLabelText('What kind of place?'), 'HOME');
  expect(summary).not.toHaveFocus();
  expect(sent).toBe(0);
});

test('a refusal stands at its field, keeps what was chosen, and a second try is the same attempt', async () => {
  const keys: string[] = [];
  await page((_, { input }) => {
    keys.push(input.idempotencyKey);
    if (keys.length > 1) return { registration: aRegistration() };
    return refuse('INVALID', { fields: [{ field: 'receivedOn', rule: 'in_future' }] });
  });
  const user = await fillIn();
  await user.click(screen.getByRole('button', { name: 'Save the registration' }));
  expect(await screen.findAllByText('This date has not come yet.')).toHaveLength(2);
  expect(screen.getByLabelText('Which municipal service?')).toHaveValue('HEALTH');
  await user.click(screen.getByRole('button', { name: 'Save the registration' }));
  await screen.findByRole('heading', { name: 'The inquiry is registered' });
  expect(new Set(keys).size).toBe(1);
});
