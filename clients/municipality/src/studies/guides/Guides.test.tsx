import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refuse, renderAs } from '../../testing.tsx';
import { Studies } from '../Studies.tsx';
import { anAssessor, aStudy, connection, studyWords } from '../study.fixture.tsx';
import { compare } from './compare.ts';

type Input = Record<string, unknown>;

const aGuide = (it: object = {}) => ({
  id: 'g1',
  interviewee: 'EMPLOYEE',
  language: 'en',
  title: 'At the desk',
  questions: ['Whom do you meet?', 'Who stays away?'],
  retired: false,
  version: 2,
  changedOn: '2026-02-01',
  versions: connection([
    {
      id: 'v2',
      number: 2,
      title: 'At the desk',
      questions: ['Whom do you meet?', 'Who stays away?'],
      writtenOn: '2026-02-01',
    },
    { id: 'v1', number: 1, title: 'Desk', questions: ['Who stays away?', 'How long?'], writtenOn: '2026-01-01' },
  ]),
  ...it,
});

const show = (at: string, query: object, mutation: object = {}) =>
  renderAs(
    anAssessor,
    <Studies />,
    {
      Query: { ...studyWords, study: () => aStudy(), ...query },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    { path: '/studies/*', at },
  );

test('the library lists guides, and an empty one offers the ready ones', async () => {
  let guides: object[] = [];
  const addReadyGuides = () => {
    guides = [aGuide()];
    return guides;
  };
  await show('/studies/guides', { interviewGuides: () => connection(guides) }, { addReadyGuides });
  await userEvent.click(await screen.findByRole('button', { name: 'Add the ready guides' }));
  const row = within(await screen.findByRole('row', { name: /At the desk/ }));
  expect(row.getByText('Employee')).toBeVisible();
  expect(row.getByText('2 questions')).toBeVisible();
});

test('questions are ordered by key, focus stays with them, and a change is a new version', async () => {
  const sent: Input[] = [];
  const changeInterviewGuide = (_: unknown, { input }: { input: Input }) => {
    sent.push(input);
    return { guide: { id: 'g1' } };
  };
  await show('/studies/guides/g1', { interviewGuide: () => aGuide() }, { changeInterviewGuide });
  const down = await screen.findByRole('button', { name: /^Move down.*question 1$/ });
  down.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('It is number 2 now.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Move down.*question 2$/ })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Add a question' }));
  expect(screen.getByLabelText('Question 3')).toHaveFocus();
  await userEvent.type(screen.getByLabelText('Question 3'), 'Why?');
  await userEvent.click(screen.getByRole('button', { name: 'Save as a new version' }));
  expect(await screen.findByText('It is a new version now.')).toBeVisible();
  expect(sent[0]).toMatchObject({ version: 2, questions: ['Who stays away?', 'Whom do you meet?', 'Why?'] });
});

test('a colleague who was first is seen before one goes on', async () => {
  let now = aGuide();
  const changeInterviewGuide = (_: unknown, { input }: { input: Input }) =>
    input['version'] === now.version ? { guide: { id: 'g1' } } : refuse('CONFLICT', { reason: 'stale' });
  await show('/studies/guides/g1', { interviewGuide: () => now }, { changeInterviewGuide });
  await userEvent.type(await screen.findByLabelText('Question 1'), ' Often?');
  now = aGuide({ version: 3, questions: ['From a colleague?'] });
  await userEvent.click(screen.getByRole('button', { name: 'Save as a new version' }));
  expect(await screen.findByText('From a colleague?')).toBeVisible();
  expect(screen.getByLabelText('Question 1')).toHaveValue('Whom do you meet? Often?');
  await userEvent.click(screen.getByRole('button', { name: /let mine replace it/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save as a new version' }));
  expect(await screen.findByText('It is a new version now.')).toBeVisible();
});

test('two versions stand side by side, each difference in a word', async () => {
  await show('/studies/guides/g1', { interviewGuide: () => aGuide() });
  expect(await screen.findByLabelText('Compare')).toHaveDisplayValue(/Version 1/);
  expect(screen.getByText('How long?').tagName).toBe('DEL');
  expect(screen.getByText('Whom do you meet?').tagName).toBe('INS');
});

test('what stands in both in another order has moved', () => {
  expect(compare(['a', 'b', 'c'], ['b', 'c', 'a', 'd'])).toEqual({
    before: [{ text: 'a', change: 'moved' }, { text: 'b' }, { text: 'c' }],
    after: [{ text: 'b' }, { text: 'c' }, { text: 'a', change: 'moved' }, { text: 'd', change: 'added' }],
  });
});

test('an interview is planned with a guide, and names it', async () => {
  const sent: Input[] = [];
  const planInterview = (_: unknown, { input }: { input: Input }) => {
    sent.push(input);
    return { interview: { id: 'i1' } };
  };
  const other = aGuide({ id: 'g2', interviewee: 'CITIZEN', title: 'At home', questions: ['How are you met?'] });
  await show('/studies/s1/interviews/new', { interviewGuides: () => connection([aGuide(), other]) }, { planInterview });
  expect(await screen.findByLabelText('Questions')).toHaveValue('Whom do you meet?\nWho stays away?');
  await userEvent.click(screen.getByRole('radio', { name: 'Citizen' }));
  expect(await screen.findByDisplayValue('How are you met?')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Questions'), '{Enter}And by whom?');
  await userEvent.type(screen.getByLabelText('Their role'), 'father of two');
  await userEvent.click(screen.getByRole('button', { name: 'Plan the interview' }));
  expect(sent[0]).toMatchObject({ guide: 'g2', guideVersion: 2, questions: ['How are you met?', 'And by whom?'] });
});

test('a library and a history that are cut off go on when they are asked to', async () => {
  const paged = (nodes: object[], after?: string | null) => ({
    ...connection([nodes[after ? 1 : 0] as object]),
    totalCount: 2,
    pageInfo: { hasNextPage: !after, endCursor: after ? null : 'next' },
  });
  type After = { after?: string | null };
  const guides = [aGuide(), aGuide({ id: 'g2', title: 'By telephone' })];
  const interviewGuides = (_: unknown, { after }: After) => paged(guides, after);
  const first = await show('/studies/guides', { interviewGuides });
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('link', { name: 'By telephone' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'At the desk' })).toBeVisible();
  first.unmount();

  const versions = aGuide().versions.edges.map(({ node }) => node);
  const interviewGuide = () => aGuide({ versions: ({ after }: After) => paged(versions, after) });
  await show('/studies/guides/g1', { interviewGuide });
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByLabelText('Compare')).toHaveDisplayValue(/Version 1/);
});
