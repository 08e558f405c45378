import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../../testing.tsx';
import { Studies } from '../Studies.tsx';
import { anAssessor, aStudy, connection, studyWords } from '../study.fixture.tsx';

// Typing stops a second before it is saved.
jest.setTimeout(20_000);

type Input = Record<string, unknown> & { version: number };

const aReview = (it: object = {}) => ({
  id: 'd1',
  kind: 'WEBSITE',
  title: 'Bestil pas',
  address: 'https://nordvest.example/pas',
  edition: null,
  datedOn: null,
  sha256: null,
  reviewedOn: '2026-02-12',
  checks: [{ check: 'LANGUAGES', answer: 'NO', note: 'Danish only.' }],
  conclusion: '',
  version: 1,
  ...it,
});

/** A server that keeps one review, and what it was sent. */
async function review(mutation: object = {}, study: object = {}) {
  const world = { now: aReview(), sent: [] as Input[] };
  await renderAs(
    anAssessor,
    <Studies />,
    {
      Query: { ...studyWords, study: () => aStudy(study), documentReview: () => world.now },
      Mutation: {
        correctDocumentReview: (_: unknown, { input }: { input: Input }) => {
          world.sent.push(input);
          if (input.version !== world.now.version) refuse('CONFLICT', { reason: 'stale' });
          world.now = { ...world.now, ...input, version: input.version + 1 };
          return { documentReview: world.now };
        },
        ...mutation,
      },
    },
    { path: '/studies/*', at: '/studies/s1/documents/d1' },
  );
  return world;
}

test('the checklist and the conclusion are saved by themselves, with a note to what nobody looked at', async () => {
  const { sent } = await review();
  const rights = within(await screen.findByRole('radiogroup', { name: /rights/ }));
  expect(rights.getByRole('radio', { name: 'Not looked at' })).toBeChecked();
  expect(screen.getByText('1 of 2 have been looked at.')).toBeVisible();
  await userEvent.type(screen.getAllByLabelText(/What you saw/)[1] as HTMLElement, 'Ask the library.');
  await userEvent.type(screen.getByLabelText(/What the review comes to/), 'Hard to read.');
  expect(await screen.findByText(/^Saved/, {}, { timeout: 5_000 })).toBeVisible();
  expect(sent.at(-1)).toMatchObject({
    title: 'Bestil pas',
    conclusion: 'Hard to read.',
    checks: [
      { check: 'LANGUAGES', answer: 'NO', note: 'Danish only.' },
      { check: 'RIGHTS', answer: 'NOT_LOOKED_AT', note: 'Ask the library.' },
    ],
  });
});

test('two windows: both notes stand side by side, and both can be kept', async () => {
  const world = await review();
  const [note] = await screen.findAllByLabelText(/What you saw/);
  world.now = aReview({ version: 2, checks: [{ check: 'LANGUAGES', answer: 'PARTLY', note: 'English too.' }] });
  await userEvent.type(note as HTMLElement, ' Sure.');
  await screen.findByRole('heading', { name: 'It was changed in another window' }, { timeout: 5_000 });
  expect(screen.getByText('Partly: English too.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Keep both, one below the other' }));
  await waitFor(() => expect(note).toHaveValue('English too.\n\nDanish only. Sure.'));
  await screen.findByText(/^Saved/);
  expect(world.sent.at(-1)).toMatchObject({ version: 2 });
});

test('a fact that is half typed is not sent', async () => {
  const { sent } = await review();
  await userEvent.click(await screen.findByRole('button', { name: 'Change what was read' }));
  const address = screen.getByLabelText(/Address on the internet/);
  await userEvent.clear(address);
  await userEvent.type(address, 'nordvest');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getAllByText(/Write the whole address/)[0]).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.clear(address);
  await userEvent.type(screen.getByLabelText(/Edition/), 'version 3');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('version 3')).toBeVisible();
  await screen.findByText(/^Saved/, {}, { timeout: 5_000 });
  expect(sent.at(-1)).toMatchObject({ edition: 'version 3', address: '' });
});

test('a passage is quoted from the document', async () => {
  const cited: Record<string, unknown>[] = [];
  const citeEvidence = (_: unknown, { input }: { input: Record<string, unknown> }) => {
    cited.push(input);
    return { evidenceItem: { id: 'e1' } };
  };
  await review({ citeEvidence });
  await userEvent.click(await screen.findByRole('button', { name: 'Quote a passage' }));
  await userEvent.type(screen.getByLabelText('The passage'), 'Kun med MitID.');
  await userEvent.type(screen.getByLabelText('Theme'), 'digital');
  await userEvent.click(screen.getByRole('button', { name: 'Keep as evidence' }));
  expect(await screen.findByText('It is evidence now.')).toBeVisible();
  expect(cited[0]).toMatchObject({ documentReview: 'd1', quote: 'Kun med MitID.' });
});

test('a new review sends what was read, and goes on to its checklist', async () => {
  const sent: Record<string, unknown>[] = [];
  await renderAs(
    anAssessor,
    <Studies />,
    {
      Query: { ...studyWords, study: () => aStudy(), documentReview: () => aReview() },
      Mutation: {
        reviewDocument: (_: unknown, { input }: { input: Record<string, unknown> }) => {
          sent.push(input);
          return { documentReview: { id: 'd1' } };
        },
      },
    },
    { path: '/studies/*', at: '/studies/s1/documents/new' },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'On to the checklist' }));
  expect(screen.getAllByText('Write a title.')[0]).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('Title'), 'Bestil pas');
  await userEvent.click(screen.getByRole('button', { name: 'On to the checklist' }));
  expect(await screen.findByRole('heading', { name: 'Checklist' })).toBeVisible();
  expect(sent[0]).toMatchObject({ study: 's1', kind: 'WEBSITE', title: 'Bestil pas', checks: [], sha256: '' });
});

test('the list tells what is missing, and nobody but the team sees it', async () => {
  const listed = { documentReviews: connection([aReview()]) };
  const query = { ...studyWords, study: () => aStudy(listed) };
  const place = { path: '/studies/*', at: '/studies/s1/documents' };
  await renderAs(anAssessor, <Studies />, { Query: query }, place);
  const row = within(await screen.findByRole('row', { name: /Bestil pas/ }));
  expect(row.getByText('1 thing missing')).toBeVisible();
  await renderAs(people.anOfficer, <Studies />, { Query: query }, place);
  expect(await screen.findByRole('heading', { name: /page/i })).toBeVisible();
});
