import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { forgetEverything } from '../forget.ts';
import type { SubmitReportInput } from '../gql/graphql.ts';
import { codeResolvers, renderReport, startAfresh } from '../testing.tsx';
import { ReportPage } from './ReportPage.tsx';

const code = '4827 1234 9076 5531 0127 4419';
const submitReport = jest.fn<(_: unknown, args: { input: SubmitReportInput }) => unknown>();
const withdrawReport = jest.fn<(_: unknown, args: { input: { receipt: string } }) => unknown>();
const resolvers = { ...codeResolvers, Mutation: { submitReport, withdrawReport } };

window.scrollTo = jest.fn() as never;
beforeEach(() => {
  startAfresh();
  submitReport.mockReset();
  submitReport.mockImplementation(() => ({ receipt: code, report: { id: '1', freezesOn: '2027-01-11' } }));
});
afterEach(() => act(() => startAfresh()));

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: string, role = 'radio') => userEvent.click(screen.getByRole(role, { name }));
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const question = (name: string | RegExp, role = 'group') => screen.findByRole(role, { name });

async function begin(kind = 'Discrimination') {
  await renderReport(<ReportPage />, resolvers);
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${kind}`) }));
  await press('Continue');
  await question(/because of/);
}

/** Passes over everything up to the answers. */
async function skipToTheAnswers() {
  while (screen.queryByRole('button', { name: 'Skip this question' })) await press('Skip this question');
  await heading('Check your answers');
}

describe('a report', () => {
  test('needs only to say what happened; the rest is sent as unknown', async () => {
    await begin();
    await skipToTheAnswers();
    await press('Send the report');
    await heading('Your report has been sent');
    expect(submitReport.mock.calls[0]?.[1].input).toMatchObject({
      account: null,
      incident: {
        kind: 'DISCRIMINATION',
        grounds: [{ ground: 'UNKNOWN', perceived: false, byAssociation: false }],
        forms: ['UNKNOWN'],
        hateCrime: null,
        municipality: null,
        when: { precision: 'UNKNOWN', value: null },
        reporterRole: 'UNKNOWN',
        ageBand: 'UNKNOWN',
      },
    });
  });
  test('does not go on without it, and says so at the question', async () => {
    await renderReport(<ReportPage />, resolvers);
    await press('Continue');
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(await question('What happened?', 'radiogroup')).toHaveAccessibleDescription(
      /the one question that needs an answer/,
    );
    expect(screen.queryByRole('button', { name: 'Skip this question' })).not.toBeInTheDocument();
  });
  test('has one address and one title, whatever is answered', async () => {
    const title = document.title;
    await begin();
    await skipToTheAnswers();
    expect([window.location.pathname, window.location.search, document.title]).toEqual(['/report', '', title]);
  });
  test('asks about hate when it was a hate crime, and not about treatment', async () => {
    await begin('A hate crime');
    await press('Skip this question');
    await choose('Threats');
    await press('Continue');
    await choose('Anti roma', 'checkbox');
    await press('Continue');
    await skipToTheAnswers();
    await press('Send the report');
    await heading('Your report has been sent');
    expect(submitReport.mock.calls[0]?.[1].input.incident).toMatchObject({
      forms: [],
      hateCrime: { offence: 'THREATS', biasMotivations: ['ANTI_ROMA'] },
    });
  });
  test('asks of each ground whether it was only believed', async () => {
    await begin();
    await choose('Age', 'checkbox');
    await choose('Disability', 'checkbox');
    await press('Continue');
    await userEvent.click(within(await question('Disability')).getByRole('checkbox', { name: /believed/ }));
    await press('Continue');
    await skipToTheAnswers();
    await press('Send the report');
    await heading('Your report has been sent');
    expect(submitReport.mock.calls[0]?.[1].input.incident.grounds).toMatchObject([
      { ground: 'AGE', perceived: false },
      { ground: 'DISABILITY', perceived: true, byAssociation: false },
    ]);
  });
  test('takes "I would rather not say" alone', async () => {
    await begin();
    await choose('Age', 'checkbox');
    await choose('I would rather not say', 'checkbox');
    expect(screen.getByRole('checkbox', { name: 'Age' })).not.toBeChecked();
    await choose('Age', 'checkbox');
    expect(screen.getByRole('checkbox', { name: 'I would rather not say' })).not.toBeChecked();
  });
});

describe('back and forth', () => {
  test('loses no answer', async () => {
    await begin();
    await choose('Age', 'checkbox');
    await press('Continue');
    await heading('Does something here fit?');
    await press('Back');
    await question(/because of/);
    expect(screen.getByRole('checkbox', { name: 'Age' })).toBeChecked();
    await act(async () => window.history.forward());
    await heading('Does something here fit?');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
  test('a change comes back to the answers, by way of what it newly asks', async () => {
    await begin();
    await skipToTheAnswers();
    await userEvent.click(screen.getByRole('link', { name: /Change.*What happened/ }));
    await choose(
      screen
        .getAllByRole('radio')
        .map((it) => it.closest('label')?.textContent ?? '')
        .find((it) => it.startsWith('Both'))
        ?.slice(0, 4) ?? '',
    );
    await press('Continue');
    await question('What was done?', 'radiogroup');
    await press('Skip this question');
    await question(/What hate/);
    await press('Skip this question');
    await heading('Check your answers');
  });
});

describe('where and when', () => {
  test('a municipality is found by its first letters, and online needs no kind of place', async () => {
    await begin();
    await press('Skip this question');
    await press('Skip this question');
    await userEvent.type(screen.getByRole('textbox', { name: 'Find the municipality' }), 'kob{Enter}');
    expect(screen.getByRole('radio', { name: 'København' })).toBeChecked();
    await choose('It happened online');
    await press('Continue');
    await press('Skip this question');
    await question('When did it happen?', 'radiogroup');
  });
  test('a day to come is refused where it is written, and stays written', async () => {
    await begin();
    for (let at = 0; at < 5; at += 1) await press('Skip this question');
    await choose('I know the year');
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '٢٩٩٩');
    await press('Continue');
    expect(screen.getByRole('textbox', { name: 'Year' })).toHaveAccessibleDescription('This time has not come yet.');
    expect(screen.getByRole('textbox', { name: 'Year' })).toHaveValue('٢٩٩٩');
  });
});

describe('sending', () => {
  test('what the server refuses is told at its question, and nothing is lost', async () => {
    submitReport.mockImplementationOnce(() => {
      throw new GraphQLError('no', {
        extensions: { code: 'INVALID', fields: [{ field: 'incident.municipality', rule: 'unknown_municipality' }] },
      });
    });
    await begin();
    await choose('Age', 'checkbox');
    await skipToTheAnswers();
    await press('Send the report');
    expect(await question('Where did it happen?')).toHaveAccessibleDescription(/Choose one from the list/);
    await press('Continue');
    await heading('Check your answers');
    await press('Send the report');
    await heading('Your report has been sent');
    const [first, second] = submitReport.mock.calls.map(([, { input }]) => input.idempotencyKey);
    expect(second).toBe(first);
  });
  test('changed after an answer was lost: what was kept is taken back, and the report counts once as it stands', async () => {
    // A server that keeps the first wording under a key, and whose first answer never comes.
    const kept = new Map<string, string>();
    let lost = false;
    submitReport.mockImplementation((_, { input: { idempotencyKey, ...told } }) => {
      const before = kept.get(idempotencyKey);
      if (before && before !== JSON.stringify(told)) {
        throw new GraphQLError('used', { extensions: { code: 'CONFLICT', reason: 'idempotency_key' } });
      }
      kept.set(idempotencyKey, JSON.stringify(told));
      if (!lost) {
        lost = true;
        throw new GraphQLError('down');
      }
      return { receipt: idempotencyKey, report: { id: '1', freezesOn: '2027-01-11' } };
    });
    withdrawReport.mockImplementation((_, { input: { receipt } }) => {
      kept.delete(receipt);
      return { report: { id: '1' } };
    });
    await begin();
    await skipToTheAnswers();
    await press('Send the report');
    await screen.findByText(/Your answers are still here/);
    await press('Stop trying');
    await userEvent.click(screen.getByRole('link', { name: /Change.*In your own words/ }));
    await userEvent.type(await screen.findByRole('textbox'), 'There was a witness.');
    await press('Continue');
    await heading('Check your answers');
    await press('Send the report');
    await heading('Your report has been sent');
    expect([...kept.values()]).toEqual([expect.stringContaining('There was a witness.')]);
  });
  test('a service out of reach is told, and tried again as the same report', async () => {
    submitReport.mockImplementationOnce(() => {
      throw new GraphQLError('down');
    });
    await begin();
    await skipToTheAnswers();
    await press('Send the report');
    expect(await screen.findByText(/Your answers are still here/)).toBeVisible();
    await press('Try now');
    await heading('Your report has been sent');
    const [first, second] = submitReport.mock.calls.map(([, { input }]) => input.idempotencyKey);
    expect(second).toBe(first);
  });
});

describe('the code', () => {
  test('is gone only after somebody says that it was kept', async () => {
    await begin();
    await skipToTheAnswers();
    await press('Send the report');
    await heading('Your report has been sent');
    expect(screen.getByText(/4827/).parentElement).toHaveTextContent(code);
    await press('Finish');
    expect(screen.getByRole('alert')).toHaveTextContent('Tick that you have kept the code');
    await choose('I have kept the code', 'checkbox');
    await press('Finish');
    await heading('Thank you');
    expect(document.body).not.toHaveTextContent('4827');
  });
});

test('leaving at once forgets every answer', async () => {
  await begin();
  await choose('Age', 'checkbox');
  await act(async () => forgetEverything());
  expect(await question('What happened?', 'radiogroup')).toBeVisible();
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  expect(window.localStorage).toHaveLength(0);
  expect(window.sessionStorage).toHaveLength(0);
});
