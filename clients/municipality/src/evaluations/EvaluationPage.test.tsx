import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../testing.tsx';
import { EvaluationPage } from './EvaluationPage.tsx';

const anEvaluation = (it: object = {}) => ({
  id: 'e1',
  version: 1,
  number: 1,
  evaluatedOn: '2026-11-01',
  issuedOn: null,
  sha256: null,
  lessons: '',
  nextSteps: '',
  viewerCanWrite: true,
  viewerCanIssue: true,
  actions: [{ action: 'a1', title: 'Interpreters by telephone', verdict: 'ON_TRACK', reason: '' }],
  indicators: [
    {
      indicator: 'k1',
      name: 'Sent home',
      unit: '%',
      baseline: 12,
      target: 3,
      value: 9,
      measuredOn: '2026-10-01',
      source: 'Count',
      confidence: null,
    },
  ],
  plan: { id: 'p1', title: 'Equal access', number: 1 },
  last: null,
  questionnaires: { edges: [] },
  ...it,
});

const show = (it: object | null, mutation = {}) =>
  renderAs(
    people.aManager,
    <EvaluationPage />,
    {
      Query: { evaluation: () => it && anEvaluation(it) },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    { path: '/evaluations/:id', at: '/evaluations/e1' },
  );

test('before and after stand side by side, and what nobody judged is not sent', async () => {
  const sent: unknown[] = [];
  await show(
    {},
    {
      writeEvaluation: (_: unknown, { input }: { input: unknown }) => {
        sent.push(input);
        return { evaluation: anEvaluation({ version: 2, lessons: 'It helps.' }) };
      },
    },
  );
  expect(await screen.findByText('12 %')).toBeVisible();
  expect(screen.getByText('9 %')).toBeVisible();
  await userEvent.type(screen.getByLabelText('What was learnt'), 'It helps.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(sent).toEqual([
    {
      id: 'e1',
      version: 1,
      lessons: 'It helps.',
      nextSteps: '',
      actions: [{ action: 'a1', verdict: 'ON_TRACK', reason: '' }],
      indicators: [],
    },
  ]);
});

test('given up without a reason is told at the action, and what was typed stays', async () => {
  await show(
    {},
    { writeEvaluation: () => refuse('INVALID', { fields: [{ field: 'a1', rule: 'no_reason', params: {} }] }) },
  );
  await userEvent.selectOptions(await screen.findByLabelText('Verdict'), 'ABANDONED');
  await userEvent.type(screen.getByLabelText('What comes next'), 'Go on.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(
    await screen.findByRole('link', { name: 'Interpreters by telephone: Write why it is given up.' }),
  ).toBeVisible();
  expect(screen.getByLabelText('Why')).toBeInvalid();
  expect(screen.getByLabelText('What comes next')).toHaveValue('Go on.');
});

test('what is missing before the report is named at once, and where', async () => {
  await show(
    {},
    {
      issueEvaluationReport: () =>
        refuse('INVALID', {
          fields: [
            { field: 'lessons', rule: 'required', params: {} },
            { field: 'k1', rule: 'no_confidence', params: {} },
          ],
        }),
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Issue the report' }));
  await userEvent.click(screen.getByRole('button', { name: 'Issue it' }));
  expect(await screen.findByText('The report cannot be issued yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Sent home: Say how far this value can be relied on.' })).toBeVisible();
  expect(screen.getByLabelText('What was learnt')).toBeInvalid();
});

test('a report is issued as it was saved, so what is not saved is asked for first', async () => {
  await show({});
  await userEvent.type(await screen.findByLabelText('What was learnt'), 'More.');
  await userEvent.click(screen.getByRole('button', { name: 'Issue the report' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/Save what you wrote first/)).toBeVisible();
  expect(dialog.queryByRole('button', { name: 'Issue it' })).not.toBeInTheDocument();
});

test('an issued evaluation is a page to read', async () => {
  await show({
    issuedOn: '2026-11-02',
    sha256: 'abc',
    lessons: 'It helps.\n\nMore so in winter.',
    nextSteps: 'Go on.',
    viewerCanWrite: false,
    viewerCanIssue: false,
  });
  expect(await screen.findByText('More so in winter.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Print it' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Excel' })).toHaveAttribute('download');
  expect(screen.queryByLabelText('What was learnt')).not.toBeInTheDocument();
});

test('of another municipality does not exist', async () => {
  await show(null);
  expect(await screen.findByText('There is no such evaluation')).toBeVisible();
});

test('beside each verdict and value stands what the last issued evaluation said', async () => {
  await show({
    number: 2,
    issuedOn: '2026-11-20',
    viewerCanWrite: false,
    viewerCanIssue: false,
    last: {
      id: 'e0',
      evaluatedOn: '2025-11-01',
      actions: [{ action: 'a1', verdict: 'ABANDONED' }],
      indicators: [{ indicator: 'gone', value: 5 }],
    },
  });
  expect(await screen.findAllByRole('columnheader', { name: /^On 1 Nov 2025/ })).toHaveLength(2);
  const action = screen.getByRole('row', { name: /Interpreters by telephone/ });
  expect(within(action).getAllByRole('cell')[1]).toHaveTextContent(/given up/i);
  expect(screen.getByRole('row', { name: /Sent home/ })).toHaveTextContent('Not in the plan then');
});

test('what people answered leads to its results, and says when it was asked again', async () => {
  const asked = { id: 'q1', study: 's1', follows: null, closedOn: '2024-03-01', title: { da: 'Besøget', en: 'Visit' } };
  const again = { ...asked, id: 'q2', study: 's2', follows: 'q1', closedOn: '2026-03-01' };
  const edges = [asked, again].map((node) => ({ cursor: node.id, node }));
  await show({ issuedOn: '2026-11-02', viewerCanWrite: false, questionnaires: { edges } });
  const [first, second] = await screen.findAllByRole('link', { name: 'Visit' });
  expect(first).toHaveAttribute('href', '/studies/s1/questionnaires/q1/results');
  expect(second).toHaveAttribute('href', '/studies/s2/questionnaires/q2/results');
  expect(screen.getByText(/asked again, closed 1 March 2026/)).toBeVisible();
});
