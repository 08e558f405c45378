import { afterEach, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refuse, renderAs } from '../../testing.tsx';
import { Studies } from '../Studies.tsx';
import { anAssessor, aStudy, studyWords } from '../study.fixture.tsx';

// A check is looked at again every second and a half.
jest.setTimeout(20_000);

const { fetch } = globalThis;
afterEach(() => void (globalThis.fetch = fetch));

const rule = { rule: 'image-alt', impact: 'critical', helpDa: 'Billeder', helpEn: 'Images must have text', places: 2 };
const reading = {
  format: 'HTML',
  address: 'https://nordvest.example/pas',
  bytes: 900,
  sha256: 'b'.repeat(64),
  title: 'Bestil pas',
  language: null,
  readability: { words: 300, sentences: 20, longWords: 90, lix: 45 },
  accessibility: { axeVersion: '4.14.1', passed: 12, notChecked: ['color-contrast'], violations: [rule], unsure: [] },
  pdf: null,
};
const aCheck = (it: object = {}) => ({
  id: 'c1',
  source: 'ADDRESS',
  address: 'https://nordvest.example/pas',
  state: 'DONE',
  reason: null,
  orderedAt: '2026-02-12T10:00:00Z',
  finishedAt: '2026-02-12T10:00:05Z',
  reading,
  ...it,
});

/** A server with one review, whose checks the test moves on. */
async function review(checks: object[], mutation: object = {}) {
  const world = { checks };
  const documentReview = () => ({
    id: 'd1',
    kind: 'WEBSITE',
    title: 'Bestil pas',
    address: 'https://nordvest.example/pas',
    edition: null,
    datedOn: null,
    sha256: 'b'.repeat(64),
    reviewedOn: '2026-02-12',
    checks: [],
    conclusion: '',
    version: 1,
    machineChecks: world.checks,
  });
  await renderAs(
    anAssessor,
    <Studies />,
    {
      Query: { ...studyWords, study: () => aStudy(), documentReview },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    { path: '/studies/*', at: '/studies/s1/documents/d1' },
  );
  return world;
}

test('a check is ordered, followed, and told', async () => {
  const world = await review([], {
    checkDocument: () => {
      world.checks = [aCheck({ state: 'QUEUED', reading: null, finishedAt: null })];
      return { machineCheck: { id: 'c1', state: 'QUEUED' } };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Check the web page' }));
  expect(await screen.findByText('It waits for its turn …')).toBeVisible();
  world.checks = [aCheck({ state: 'READING', reading: null, finishedAt: null })];
  expect(await screen.findByText('It is being read …', {}, { timeout: 5_000 })).toBeVisible();
  world.checks = [aCheck()];
  expect(await screen.findByText('The check is done.', {}, { timeout: 5_000 })).toBeVisible();
  expect(screen.getByText(/LIX 45: hard to read/)).toBeVisible();
  expect(screen.getByText(/does not say which language/)).toBeVisible();
  expect(screen.getByText(/It is the file of this review/)).toBeVisible();
  expect(screen.getByText(/Not checked: contrast/)).toBeVisible();
  expect(screen.getByText(/It breaks 1 rule/)).toBeVisible();
});

test('what the machine found can be quoted', async () => {
  const cited: Record<string, unknown>[] = [];
  const citeEvidence = (_: unknown, { input }: { input: Record<string, unknown> }) => {
    cited.push(input);
    return { evidenceItem: { id: 'e1' } };
  };
  await review([aCheck()], { citeEvidence });
  const row = within(await screen.findByRole('row', { name: /Images must have text/ }));
  await userEvent.click(row.getByRole('button', { name: /Quote as evidence/ }));
  await userEvent.type(screen.getByLabelText('Theme'), 'digital');
  await userEvent.click(screen.getByRole('button', { name: 'Keep as evidence' }));
  await screen.findByText('It is evidence now.');
  expect(cited[0]).toMatchObject({ documentReview: 'd1', quote: expect.stringContaining('image-alt') });
});

test('what could not be read says why, and can be tried again', async () => {
  await review([aCheck({ state: 'FAILED', reason: 'UNREACHABLE', reading: null })], {
    checkDocument: () => refuse('CONFLICT', { reason: 'being_checked' }),
  });
  expect(await screen.findByText(/Nothing answers at the address/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try the address again' }));
  expect(await screen.findByText(/It is being checked already/)).toBeVisible();
});

test('a file is sent as it is, unless it is too large', async () => {
  const sent: [string, RequestInit | undefined][] = [];
  await review([]);
  const field = await screen.findByLabelText('Or check a file');
  const real = globalThis.fetch;
  globalThis.fetch = (async (where: string, how?: RequestInit) => {
    if (!where.startsWith('/checked-files')) return real(where, how);
    sent.push([where, how]);
    return { json: async () => ({ data: {} }) } as Response;
  }) as typeof globalThis.fetch;
  await userEvent.upload(field, new File([new Uint8Array(2 * 1024 * 1024 + 1)], 'a.pdf', { type: 'application/pdf' }));
  expect(await screen.findByText(/larger than 2 MB/)).toBeVisible();
  expect(sent).toEqual([]);
  const file = new File(['<h1>Hej</h1>'], 'a.html', { type: 'text/html' });
  await userEvent.upload(field, file);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.[0]).toMatch(/^\/checked-files\?documentReview=d1&idempotencyKey=[\w-]{36}$/);
  expect(sent[0]?.[1]).toMatchObject({ method: 'POST', body: file });
});
