import { expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refuse, renderAs } from '../testing.tsx';
import { Studies } from './Studies.tsx';
import { anAssessor, aStudy, studyWords } from './study.fixture.tsx';

// Typing stops a second before it is saved.
jest.setTimeout(20_000);

type Input = { version: number; consent: string; status: string; answers: { question: string; text: string }[] };
type Sent = { input: Input };

const anInterview = (it: object = {}) => ({
  id: 'i1',
  interviewee: 'EMPLOYEE',
  role: 'librarian',
  plannedOn: '2026-02-20',
  language: 'da',
  interpreter: false,
  consent: 'NOT_ASKED',
  status: 'PLANNED',
  version: 1,
  questions: [{ id: 'q1', text: 'Whom do you meet?' }],
  answers: [],
  study: aStudy(),
  ...it,
});

/** A server that keeps one interview, and what it was sent. */
async function interview(record: (input: Input) => void = () => undefined, mutation: object = {}) {
  const world = { now: anInterview(), sent: [] as Input[] };
  await renderAs(
    anAssessor,
    <Studies />,
    {
      Query: { ...studyWords, study: () => aStudy(), interview: () => world.now },
      Mutation: {
        recordInterview: (_: unknown, { input }: Sent) => {
          world.sent.push(input);
          record(input);
          if (input.version !== world.now.version) refuse('CONFLICT', { reason: 'stale' });
          world.now = { ...world.now, ...input, version: input.version + 1 } as typeof world.now;
          return { interview: world.now };
        },
        ...mutation,
      },
    },
    { path: '/studies/*', at: '/studies/s1/interviews/i1' },
  );
  return world;
}

const answer = () => screen.findByLabelText('1. Whom do you meet?');

test('what is typed is saved by itself, the way it stands when typing stops', async () => {
  const { sent } = await interview();
  await userEvent.type(await answer(), 'Everybody');
  expect(await screen.findByText(/^Saved \d\d:\d\d/, {}, { timeout: 5_000 })).toBeVisible();
  expect(sent.at(-1)).toMatchObject({ version: sent.length, answers: [{ question: 'q1', text: 'Everybody' }] });
});

test('without a connection nothing is lost, and it is sent when there is one again', async () => {
  let away = true;
  const { sent } = await interview(() => void (away && refuse('BUSY')));
  await userEvent.type(await answer(), 'Somebody');
  expect(await screen.findByText(/no connection, we go on trying/, {}, { timeout: 5_000 })).toBeVisible();
  expect(await answer()).toHaveValue('Somebody');
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(false);
  away = false;
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByText(/^Saved/, {}, { timeout: 5_000 })).toBeVisible();
  expect(sent.at(-1)?.answers).toEqual([{ question: 'q1', text: 'Somebody' }]);
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(true);
});

test('whoever leaves takes the last words along', async () => {
  const { sent } = await interview();
  await userEvent.type(await answer(), 'Quickly');
  await userEvent.click(screen.getByRole('link', { name: 'Interviews' }));
  await waitFor(() => expect(screen.queryByLabelText('1. Whom do you meet?')).not.toBeInTheDocument());
  expect(sent.at(-1)?.answers).toEqual([{ question: 'q1', text: 'Quickly' }]);
});

test('whoever leaves without a connection is told, and may stay', async () => {
  await interview(() => refuse('BUSY'));
  await userEvent.type(await answer(), 'Quickly');
  await userEvent.click(screen.getByRole('link', { name: 'Interviews' }));
  expect(await screen.findByRole('heading', { name: 'What you wrote is not saved yet' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Stay, so that it can be saved' }));
  expect(await answer()).toHaveValue('Quickly');
});

test('two windows: both versions stand side by side, and both can be kept', async () => {
  const world = await interview();
  await answer();
  world.now = anInterview({ version: 2, answers: [{ question: 'q1', text: 'From the other window' }] });
  await userEvent.type(await answer(), 'From here');
  expect(
    await screen.findByRole('heading', { name: 'It was changed in another window' }, { timeout: 5_000 }),
  ).toBeVisible();
  expect(screen.getByText('From the other window')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Keep both, one below the other' }));
  expect(await answer()).toHaveValue('From the other window\n\nFrom here');
  await screen.findByText(/^Saved/);
  expect(world.sent.at(-1)).toMatchObject({ version: 2 });
});

test('an answer that was kept although its reply was lost is no conflict', async () => {
  const world = await interview();
  await answer();
  world.now = anInterview({ version: 2, answers: [{ question: 'q1', text: 'Once' }] });
  await userEvent.type(await answer(), 'Once');
  expect(await screen.findByText(/^Saved/, {}, { timeout: 5_000 })).toBeVisible();
  expect(screen.queryByText('It was changed in another window')).not.toBeInTheDocument();
});

test('a closed study refuses, and what was typed stays', async () => {
  await interview(() => refuse('CONFLICT', { reason: 'study_closed' }));
  await userEvent.type(await answer(), 'Late');
  expect(await screen.findByText(/The study is closed/, {}, { timeout: 5_000 })).toBeVisible();
  expect(await answer()).toHaveValue('Late');
});

test('consent is taken back only after a second word, for it withdraws what was quoted', async () => {
  const { sent } = await interview();
  await userEvent.click(await screen.findByRole('radio', { name: 'Does not agree' }));
  expect(screen.getByText(/withdrawn for good/)).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Not asked yet' })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'They do not agree' }));
  await screen.findByText(/^Saved/, {}, { timeout: 5_000 });
  expect(sent.map(({ consent }) => consent)).toEqual(['REFUSED']);
});

test('marked words become evidence, once they agreed to being quoted', async () => {
  const cited: Record<string, unknown>[] = [];
  const citeEvidence = (_: unknown, { input }: { input: Record<string, unknown> }) => {
    cited.push(input);
    return { evidenceItem: { id: 'e1' } };
  };
  const { sent } = await interview(undefined, { citeEvidence });
  const area = (await answer()) as HTMLTextAreaElement;
  await userEvent.type(area, 'They come back with an interpreter');
  area.setSelectionRange(0, 14);
  await userEvent.click(screen.getByRole('button', { name: 'Quote as evidence' }));
  expect(await screen.findByText(/They have not agreed to being quoted/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Agrees to being quoted' }));
  await userEvent.click(screen.getByRole('button', { name: 'Quote as evidence' }));
  expect(await screen.findByText(/Say first that the interview was held/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Held' }));
  await userEvent.click(screen.getByRole('button', { name: 'Quote as evidence' }));
  expect(await screen.findByLabelText('The passage')).toHaveValue('They come back');
  expect(sent.at(-1)).toMatchObject({ consent: 'GIVEN' });
  await userEvent.type(screen.getByLabelText('Theme'), 'interpreting');
  await userEvent.selectOptions(screen.getByLabelText(/^Ground/), 'AGE');
  await userEvent.click(screen.getByRole('button', { name: 'Keep as evidence' }));
  expect(await screen.findByText('It is evidence now.')).toBeVisible();
  expect(cited[0]).toMatchObject({
    interview: 'i1',
    quote: 'They come back',
    theme: 'interpreting',
    ground: 'AGE',
    severity: null,
  });
});

test('in a closed study it is read, and nothing in it looks as if it could be changed', async () => {
  const held = anInterview({ status: 'HELD', consent: 'GIVEN', answers: [{ question: 'q1', text: 'Everybody' }] });
  await renderAs(
    anAssessor,
    <Studies />,
    { Query: { ...studyWords, study: () => aStudy({ phase: 'CLOSED' }), interview: () => held } },
    { path: '/studies/*', at: '/studies/s1/interviews/i1' },
  );
  expect(await screen.findByText('Everybody')).toBeVisible();
  expect(screen.getByText('Agrees to being quoted')).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});
