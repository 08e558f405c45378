import { describe, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderWithApi } from '#kit/testing';
import { codeResolvers } from '../testing.tsx';
import { FollowUpPage } from './FollowUpPage.tsx';

window.scrollTo = jest.fn() as never;
const receipt = '123456781234567812345678';
const incident = {
  kind: 'DISCRIMINATION',
  grounds: [{ ground: 'AGE', perceived: true, byAssociation: false }],
  forms: ['DIRECT'],
  hateCrime: null,
  municipality: '101',
  area: 'SCHOOL',
  place: 'HOME',
  when: { precision: 'MONTH', value: '2026-09' },
  reporterRole: 'VICTIM',
  ageBand: 'UNKNOWN',
  gender: 'WOMAN',
};
const received = {
  id: '1',
  status: 'RECEIVED',
  registeredOn: '2026-11-22',
  quarter: '2026-Q4',
  freezesOn: '2027-01-11',
  canWithdraw: true,
  canAdd: true,
  additions: 0,
  incident,
};
const withdrawn = { ...received, status: 'WITHDRAWN', canWithdraw: false, canAdd: false, incident: null };

const report = jest.fn<(_: unknown, args: { receipt: string }) => unknown>();
const refuse = (extensions: object) => (): unknown => {
  throw new GraphQLError('no', { extensions: { ...extensions } });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function open(typed = receipt, Mutation = {}) {
  const page = (
    <main>
      <FollowUpPage />
    </main>
  );
  await renderWithApi(page, { ...codeResolvers, Query: { ...codeResolvers.Query, report }, Mutation });
  await userEvent.type(screen.getByRole('textbox', { name: 'Your code' }), typed);
  await press('Open the report');
}

describe('the code', () => {
  test('may be pasted, grouped anyhow, in the digits one learned', async () => {
    report.mockReturnValue(received);
    await open('١٢٣٤ 5678-1234 5678 ۱۲۳۴ 5678');
    expect(await screen.findByText('Received')).toBeVisible();
    expect(report.mock.lastCall?.[1]).toEqual({ receipt });
  });
  test('asked in a flood of guesses, is told what to do and stays as typed', async () => {
    report.mockImplementationOnce(refuse({ code: 'BUSY', reason: 'receipts' }));
    await open();
    expect(await screen.findByText(/Wait a minute, then try again/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Your code' })).toHaveValue(receipt);
  });
  test('with a digit missing is told how many there are, and stays as typed', async () => {
    await open('1234');
    const box = screen.getByRole('textbox', { name: 'Your code' });
    expect(box).toHaveAccessibleDescription(/There are 4 here/);
    expect(box).toHaveValue('1234');
  });
  test.each([
    ['opens nothing', (): unknown => null, /No report opens with this code/],
    [
      'was mistyped',
      refuse({ code: 'INVALID', fields: [{ field: 'receipt', rule: 'receipt' }] }),
      /not a code that we know/,
    ],
  ] as const)('that %s says so at the field', async (_, answer, words) => {
    report.mockImplementation(answer);
    await open();
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('textbox')).toHaveValue(receipt);
  });
});

describe('the report behind it', () => {
  test('hides what was reported until it is asked for', async () => {
    report.mockReturnValue(received);
    await open();
    await screen.findByText('Received');
    expect(screen.queryByText(/København/)).not.toBeInTheDocument();
    await press('Show what I reported');
    expect(await screen.findByText('København')).toBeVisible();
    expect(screen.getByText('Age (only believed)')).toBeVisible();
    await press('Hide it');
    expect(screen.queryByText('København')).not.toBeInTheDocument();
  });
  test('is closed again, and one stands at the page that asks for a code', async () => {
    report.mockReturnValue(received);
    await open();
    await screen.findByText('Received');
    await press('Close and forget the code');
    expect(screen.getByRole('heading', { level: 1, name: 'Follow up on your report' })).toHaveFocus();
  });
  test('is withdrawn after one question, with a proof', async () => {
    report.mockReturnValue(received);
    await open(receipt, { withdrawReport: () => ({ report: withdrawn }) });
    await screen.findByText('Received');
    await press('Withdraw');
    await press('Yes, withdraw it');
    expect(await screen.findByRole('heading', { name: 'Your report is withdrawn' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Withdraw' })).not.toBeInTheDocument();
  });
  test('cannot be withdrawn after the freeze, and says why', async () => {
    report.mockReturnValue(received);
    await open(receipt, { withdrawReport: refuse({ code: 'CONFLICT', reason: 'quarter_frozen' }) });
    await screen.findByText('Received');
    await press('Withdraw');
    await press('Yes, withdraw it');
    expect(await screen.findByText(/quarter is closed/)).toBeVisible();
  });
  test('takes an addition, and keeps its text when the service is away', async () => {
    report.mockReturnValue(received);
    const addToReport = jest
      .fn<(_: unknown, args: { input: { account: string; idempotencyKey: string } }) => unknown>()
      .mockImplementationOnce(() => {
        throw new GraphQLError('down');
      })
      .mockReturnValue({ report: { ...received, additions: 1 } });
    await open(receipt, { addToReport });
    const box = await screen.findByRole('textbox', { name: 'What you want to add' });
    await userEvent.type(box, 'There was a witness.');
    await press('Add it');
    await screen.findByRole('alert');
    expect(box).toHaveValue('There was a witness.');
    await press('Try again');
    expect(await screen.findByText('It has been added to your report.')).toBeVisible();
    expect(screen.getByText('Once')).toBeVisible();
    const [first, second] = addToReport.mock.calls.map(([, { input }]) => input.idempotencyKey);
    expect(second).toBe(first);
  });
});
