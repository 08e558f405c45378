import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refuse, renderAs } from '../testing.tsx';
import { Studies } from './Studies.tsx';
import { anAssessor, aStudy, connection, studyWords } from './study.fixture.tsx';

type Sent = { input: Record<string, unknown> };

const item = (it: object = {}) => ({
  id: 'e1',
  kind: 'EMPLOYEE',
  source: 'i1',
  quote: 'They must come back with an interpreter.',
  theme: 'interpreting',
  ground: 'AGE',
  area: 'SCHOOL',
  step: null,
  severity: 'SERIOUS',
  withdrawn: false,
  ...it,
});
const aFinding = (it: object = {}) => ({
  id: 'f1',
  number: 1,
  statement: 'Who speaks no Danish is sent home.',
  recommendation: 'Use telephone interpreting.',
  severity: 'SERIOUS',
  ground: 'AGE',
  area: 'SCHOOL',
  evidence: ['e1'],
  evidenceCount: 1,
  shared: false,
  version: 1,
  withheld: [],
  ...it,
});

const show = (at: string, study: () => object, mutation: object = {}) =>
  renderAs(
    anAssessor,
    <Studies />,
    { Query: { ...studyWords, study }, ...(Object.keys(mutation).length && { Mutation: mutation }) },
    { path: '/studies/*', at },
  );

test('what has not been looked at says so in the table, by ground and service', async () => {
  const coverage = [{ ground: 'AGE', area: 'SCHOOL', kind: 'EMPLOYEE', items: 2 }];
  await show('/studies/s1/evidence', () => aStudy({ coverage, evidence: connection([item()]) }));
  const table = within(await screen.findByRole('table', { name: /Coverage/ }));
  expect(table.getByRole('row', { name: 'age 2 from employees' })).toBeVisible();
  expect(table.getByRole('row', { name: 'disability Not looked at' })).toBeVisible();
  expect(screen.getByText('1 of 2 combinations of ground and service have not been looked at.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Interviews with employees (1)' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Where it was said' })).toHaveAttribute('href', '/studies/s1/interviews/i1');
});

test('an erased passage says so', async () => {
  await show('/studies/s1/evidence', () => aStudy({ evidence: connection([item({ quote: '' })]) }));
  expect(await screen.findByText('The passage has been erased.')).toBeVisible();
});

test('a finding stands on the evidence that was chosen', async () => {
  const sent: Sent['input'][] = [];
  const recordFinding = (_: unknown, { input }: Sent) => {
    sent.push(input);
    if (sent.length === 1)
      refuse('INVALID', { fields: [{ field: 'evidence', rule: 'min_length', params: { limit: 1 } }] });
    return { finding: aFinding() };
  };
  await show('/studies/s1/findings/new', () => aStudy({ evidence: connection([item()]) }), { recordFinding });
  await userEvent.type(await screen.findByLabelText('What was found'), 'They are sent home.');
  await userEvent.click(screen.getByRole('button', { name: 'Save the finding' }));
  expect(sent).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('How severe'), 'SERIOUS');
  await userEvent.selectOptions(screen.getByLabelText('The ground it concerns most'), 'AGE');
  await userEvent.selectOptions(screen.getByLabelText('Service'), 'SCHOOL');
  await userEvent.click(screen.getByRole('button', { name: 'Save the finding' }));
  expect(await screen.findByRole('group', { name: /The evidence it stands on/ })).toHaveAccessibleDescription(/./);
  expect(screen.getByLabelText('What was found')).toHaveValue('They are sent home.');
  await userEvent.click(screen.getByRole('checkbox', { name: /They must come back/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the finding' }));
  expect(await screen.findByText('The finding is saved.')).toBeVisible();
  expect(sent[1]).toMatchObject({ study: 's1', evidence: ['e1'], severity: 'SERIOUS', ground: 'AGE', area: 'SCHOOL' });
});

test('without evidence there is no finding, and the way to some is shown', async () => {
  await show('/studies/s1/findings/new', () => aStudy());
  expect(await screen.findByRole('link', { name: 'To the interviews' })).toBeVisible();
});

test('two who change a finding see each other', async () => {
  let version = 1;
  const tried: unknown[] = [];
  const changeFinding = (_: unknown, { input }: Sent) => {
    tried.push(input['version']);
    if (tried.length > 1) return { finding: aFinding({ version: 3 }) };
    version = 2;
    return refuse('CONFLICT', { reason: 'stale' });
  };
  const finding = () => aFinding({ version, ...(version > 1 && { statement: 'Their statement.' }) });
  const study = () => aStudy({ evidence: connection([item()]), findings: connection([finding()]) });
  await show('/studies/s1/findings/f1', study, { changeFinding });
  await userEvent.type(await screen.findByLabelText('What was found'), ' Mine.');
  await userEvent.click(screen.getByRole('button', { name: 'Save the finding' }));
  expect(await screen.findByText('Their statement.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'I have seen it: let mine replace it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the finding' }));
  expect(await screen.findByText('The finding is saved.')).toBeVisible();
  expect(tried).toEqual([1, 2]);
});

test('a list that is cut off goes on when it is asked to', async () => {
  const finding = (number: number) => ({
    id: `f${number}`,
    number,
    statement: `Statement ${number}`,
    recommendation: '',
    severity: 'MINOR',
    ground: 'AGE',
    area: 'SCHOOL',
    evidenceCount: 1,
    shared: true,
  });
  const page = (numbers: readonly number[], after: string | null) => ({
    ...connection(numbers.map(finding)),
    totalCount: 3,
    pageInfo: { hasNextPage: after !== null, endCursor: after },
  });
  await renderAs(
    anAssessor,
    <Studies />,
    {
      Query: {
        ...studyWords,
        study: () =>
          aStudy({
            findings: ({ after }: { after?: string | null }) =>
              after === 'two' ? page([3], null) : page([1, 2], 'two'),
          }),
      },
    },
    { path: '/studies/*', at: '/studies/s1/findings' },
  );
  expect(await screen.findByText('The first 2 of 3 are shown.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByText(/Statement 3/)).toBeVisible();
  expect(screen.getByText(/Statement 1/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
});
