import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from '../testApp.tsx';
import { ana, connection, refuse, sara, worldOf } from '../testWorld.ts';

type Sent = { input: { id: string; version: number; text: string } };

const aComment = (it: object = {}) => ({
  id: 'c1',
  text: '',
  version: 0,
  askedOn: '2026-11-02',
  wantedBy: null,
  writtenOn: null,
  viewerCanComment: true,
  report: {
    id: 'r1',
    number: 1,
    issuedOn: '2026-11-01',
    content: {
      title: 'Access to the library',
      purpose: 'Whether everybody gets the same help.',
      municipality: 'Københavns Kommune',
      institutions: ['Nordvest Bibliotek'],
      sections: [{ key: 'SUMMARY', text: 'Two things should change.' }],
      findings: [
        {
          id: 'f1',
          number: 1,
          statement: 'People are sent home.',
          recommendation: 'Interpret by telephone.',
          severity: 'SERIOUS',
          ground: 'AGE',
          area: 'SCHOOL',
        },
      ],
    },
  },
  ...it,
});
const world = (comment: () => object | null, mutation = {}, person = ana) =>
  worldOf(
    person,
    { reportComment: comment, commentRequests: () => connection([comment() ?? {}].filter((it) => 'id' in it)) },
    mutation,
  );

describe('the way there', () => {
  test('is in the menu only while somebody waits for a comment', async () => {
    await renderApp('/organisation', worldOf(ana));
    expect(await screen.findByRole('heading', { level: 1, name: 'Rådgivningen Lige Ret' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Comments' })).toBeNull();
  });

  test('leads to the drafts, each with how it stands', async () => {
    await renderApp(
      '/',
      world(() => aComment()),
    );
    await userEvent.click(await screen.findByRole('link', { name: 'Comments' }));
    expect(await screen.findByRole('cell', { name: 'Not written yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Access to the library, no. 1' })).toHaveAttribute('href', '/comments/c1');
  });

  test('without any, the page says so', async () => {
    await renderApp('/comments', worldOf(ana));
    expect(await screen.findByText('Nobody has asked for a comment')).toBeVisible();
  });
});

describe('a draft', () => {
  test('is read, taken along and commented on', async () => {
    let now = aComment();
    const sent: Sent['input'][] = [];
    const commentOnReport = (_: unknown, { input }: Sent) => {
      sent.push(input);
      now = aComment({ text: input.text, version: 1, writtenOn: '2026-11-03' });
      return { comment: now };
    };
    await renderApp(
      '/comments/c1',
      world(() => now, { commentOnReport }),
    );
    expect(await screen.findByRole('heading', { name: '1. People are sent home.' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', '/files/study-reports/r1.pdf?lang=en');
    await userEvent.type(screen.getByLabelText('Comment'), 'We see it too.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the comment' }));
    expect(await screen.findByText('The comment is sent.')).toBeVisible();
    expect(sent).toEqual([{ id: 'c1', version: 0, text: 'We see it too.' }]);
    expect(screen.getByRole('button', { name: 'Send the changed comment' })).toBeVisible();
  });

  test('what a colleague sent meanwhile is shown before it is replaced', async () => {
    let now = aComment();
    const commentOnReport = (_: unknown, { input }: Sent) => {
      now = aComment({ text: 'Theirs.', version: 1, writtenOn: '2026-11-03' });
      if (input.version !== 1) refuse('CONFLICT', { reason: 'stale' });
      return { comment: aComment({ text: input.text, version: 2, writtenOn: '2026-11-03' }) };
    };
    await renderApp(
      '/comments/c1',
      world(() => now, { commentOnReport }),
    );
    await userEvent.type(await screen.findByLabelText('Comment'), 'Mine.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the comment' }));
    expect(await screen.findByText('Theirs.')).toBeVisible();
    expect(screen.getByLabelText('Comment')).toHaveValue('Mine.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the comment' }));
    expect(await screen.findByText('The comment is sent.')).toBeVisible();
  });

  test('after the final report nothing is lost and nothing is sent', async () => {
    const commentOnReport = () => refuse('CONFLICT', { reason: 'comments_closed' });
    await renderApp(
      '/comments/c1',
      world(() => aComment(), { commentOnReport }),
    );
    await userEvent.type(await screen.findByLabelText('Comment'), 'Too late.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the comment' }));
    expect(await screen.findByText(/The final report is issued and keeps/)).toBeVisible();
    expect(screen.getByLabelText('Comment')).toHaveValue('Too late.');
  });

  test('a volunteer reads it and what was said', async () => {
    const said = aComment({ text: 'We see it too.', writtenOn: '2026-11-03', viewerCanComment: false });
    await renderApp(
      '/comments/c1',
      world(() => said, {}, sara),
    );
    expect(await screen.findByText('We see it too.')).toBeVisible();
    expect(screen.queryByLabelText('Comment')).toBeNull();
  });

  test('of somebody else does not exist', async () => {
    await renderApp(
      '/comments/c9',
      world(() => null),
    );
    expect(await screen.findByText('There is no such draft')).toBeVisible();
  });
});
