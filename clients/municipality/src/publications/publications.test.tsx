import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../testing.tsx';
import { AgreeToPublication } from './AgreeToPublication.tsx';
import { PublishReportPage } from './PublishReportPage.tsx';

const library = { id: 'l1', name: 'The library' };
const draft = (it: object = {}) => ({
  changedSince: null,
  changes: [],
  agreements: [{ agreedOn: '2026-02-01', institution: library }],
  ...it,
});
const told = (it: object = {}) => ({
  id: 'v1',
  number: 1,
  introduction: 'We act.',
  publishedOn: '2026-02-02',
  stands: true,
  withdrawnOn: null,
  withdrawnBecause: null,
  version: 1,
  ...it,
});

const show = (it: { publicationDraft?: object | null; final?: boolean }, versions: object[], mutation = {}) =>
  renderAs(
    people.aManager,
    <PublishReportPage />,
    {
      Query: {
        studyReport: () => ({
          id: 'r1',
          number: 2,
          final: true,
          content: { title: 'Access' },
          publicationDraft: draft(),
          ...it,
        }),
        publications: () => ({ edges: versions.map((node) => ({ cursor: '1', node })) }),
      },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    { path: '/studies/:id/reports/:report/publication', at: '/studies/s1/reports/r1/publication' },
  );

test('a manager publishes with words of their own, and what was refused is still in the field', async () => {
  const sent: any[] = [];
  await show({}, [], {
    publishReport: (_: unknown, { input }: { input: unknown }) => {
      sent.push(input);
      return refuse('CONFLICT', { reason: 'not_agreed' });
    },
  });
  await userEvent.type(await screen.findByLabelText(/In your own words/), 'We act on it.');
  await userEvent.click(screen.getByRole('button', { name: 'Publish it' }));
  expect(await screen.findByText(/has not agreed yet/)).toBeVisible();
  expect(sent).toMatchObject([{ kind: 'STUDY_REPORT', source: 'r1', introduction: 'We act on it.' }]);
  expect(screen.getByLabelText(/In your own words/)).toHaveValue('We act on it.');
});

test('before the institutions agree there is nothing to press, and it says who has not', async () => {
  await show({ publicationDraft: draft({ agreements: [{ agreedOn: null, institution: library }] }) }, []);
  expect(within(await screen.findByRole('row', { name: /The library/ })).getByText('Not yet')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Publish it' })).toBeNull();
  expect(screen.getByText(/when all of them have agreed/)).toBeVisible();
});

test('whoever cannot publish reads what was told, with why it was taken back, and takes nothing back', async () => {
  const past = told({ stands: false, withdrawnOn: '2026-02-05', withdrawnBecause: 'A name stood in it.' });
  await show({ publicationDraft: null }, [past, told({ id: 'v2', number: 2 })]);
  const [, newest, first] = await screen.findAllByRole('row');
  expect(within(newest as HTMLElement).getByText('Everyone reads it')).toBeVisible();
  expect(within(first as HTMLElement).getByText('A name stood in it.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();
  expect(screen.getByText('A manager of the municipality publishes it.')).toBeVisible();
});

test('a version is taken back with a reason, and not without one', async () => {
  const sent: unknown[] = [];
  await show({}, [told()], {
    withdrawPublication: (_: unknown, { input }: { input: unknown }) => {
      sent.push(input);
      return {
        publication: told({ stands: false, withdrawnOn: '2026-02-06', withdrawnBecause: 'A name.', version: 2 }),
      };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: /Take back/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('Why is it taken back?'), 'A name.');
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(sent).toEqual([{ id: 'v1', version: 1, reason: 'A name.' }]);
  expect(await screen.findByText(/^Taken back 6/)).toBeVisible();
});

test('the leader of an institution agrees, and hears why a yes cannot be taken back', async () => {
  const report = { id: 'r1', viewerCanAgree: true, viewerAgreed: false };
  await renderAs(people.anOfficer, <AgreeToPublication report="r1" />, {
    Query: { studyReport: () => report },
    Mutation: {
      agreeToPublication: () => ({ report: { ...report, viewerAgreed: true } }),
      takeBackAgreement: () => refuse('CONFLICT', { reason: 'published' }),
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'We agree' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Take the yes back' }));
  expect(await screen.findByText(/published already. Ask the municipality/)).toBeVisible();
});
