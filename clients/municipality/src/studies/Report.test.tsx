import { expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../testing.tsx';
import { Studies } from './Studies.tsx';
import { anAssessor, anInstitutionLead, aStudy, connection, studyWords } from './study.fixture.tsx';

// Typing stops a second before it is saved.
jest.setTimeout(20_000);

type Sent = { input: Record<string, unknown> };

const sections = (text = '', version = 0) => [
  { key: 'SUMMARY', text, version },
  ...['CONTEXT', 'METHOD', 'CONCLUSION'].map((key) => ({ key, text: '', version: 0 })),
];
const aReport = (it: object = {}) => ({
  id: 'r1',
  number: 1,
  final: false,
  issuedOn: '2026-03-01',
  sha256: 'ab'.repeat(32),
  viewerCanReply: true,
  viewerCanAskForComment: false,
  content: {
    title: 'Access to the library',
    purpose: 'Whether everybody gets the same help.',
    municipality: 'Københavns Kommune',
    institutions: ['Nordvest Bibliotek'],
    areas: ['SCHOOL'],
    grounds: ['AGE', 'DISABILITY'],
    norms: [],
    startsOn: '2026-02-01',
    sections: [{ key: 'SUMMARY', text: 'First.\n\nSecond.' }],
    interviews: [{ interviewee: 'EMPLOYEE', held: 2 }],
    documents: [],
    questionnaires: [
      {
        id: 'q1',
        title: 'Dit besøg',
        englishTitle: 'Your visit',
        openedOn: '2026-02-02',
        closedOn: '2026-02-20',
        answers: 40,
      },
      { id: 'q2', title: 'Skranken', englishTitle: null, openedOn: '2026-02-02', closedOn: '2026-02-21', answers: 0 },
    ],
    criteria: [],
    coverage: [{ ground: 'AGE', area: 'SCHOOL', kind: 'EMPLOYEE', items: 1 }],
    findings: [],
    replies: [],
    comments: [],
  },
  ...it,
});

const show = (at: string, query: object, mutation: object = {}, viewer = anAssessor) =>
  renderAs(
    viewer,
    <Studies />,
    { Query: { ...studyWords, ...query }, ...(Object.keys(mutation).length && { Mutation: mutation }) },
    { path: '/studies/*', at },
  );

test('a section is saved by itself, and a colleague’s words are kept beside mine', async () => {
  let now = sections();
  const sent: Sent['input'][] = [];
  const writeReportSection = (_: unknown, { input }: Sent) => {
    sent.push(input);
    if (input['version'] !== now[0]?.version) refuse('CONFLICT', { reason: 'stale' });
    now = sections(String(input['text']), Number(input['version']) + 1);
    return { section: now[0] };
  };
  await show('/studies/s1/report', { study: () => aStudy({ sections: now }) }, { writeReportSection });
  const summary = await screen.findByLabelText('Summary');
  now = sections('Theirs.', 1);
  await userEvent.type(summary, 'Mine.');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Keep both, one below the other' }, { timeout: 5_000 }),
  );
  expect(await screen.findByText(/^Saved \d/, {}, { timeout: 5_000 })).toBeVisible();
  expect(now[0]).toMatchObject({ text: 'Theirs.\n\nMine.', version: 2 });
  await userEvent.click(screen.getByRole('tab', { name: 'Preview' }));
  expect(screen.getByText('Mine.')).toBeVisible();
});

test('a report says what happens before it is issued, and a refusal says what is missing', async () => {
  const sent: Sent['input'][] = [];
  const issueStudyReport = (_: unknown, { input }: Sent) => {
    sent.push(input);
    if (sent.length === 1) refuse('CONFLICT', { reason: 'no_findings' });
    return { report: aReport({ final: true }) };
  };
  const query = { study: () => aStudy({ sections: sections() }), studyReport: () => aReport({ final: true }) };
  await show('/studies/s1/report', query, { issueStudyReport });
  await userEvent.click(await screen.findByRole('button', { name: 'Issue the final report' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/becomes visible to the municipality/)).toBeVisible();
  expect(dialog.getByText(/The study is closed/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Issue it and close the study' }));
  expect(await dialog.findByText(/A report needs at least one finding/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Issue it and close the study' }));
  expect(await screen.findByText('Report no. 1, final, issued 1 March 2026')).toBeVisible();
  expect(sent[1]).toMatchObject({ study: 's1', final: true });
});

test('an issued report reads as headings, paragraphs and tables, gaps in words', async () => {
  await show('/studies/s1/reports/r1', { study: () => aStudy(), studyReport: () => aReport() }, {}, people.anOfficer);
  expect(await screen.findByRole('heading', { level: 1, name: 'Access to the library' })).toBeVisible();
  expect(screen.getByText('Second.')).toBeVisible();
  expect(await screen.findByRole('row', { name: 'disability Not looked at' })).toBeVisible();
  expect(screen.getByRole('row', { name: /^Your visit .* 40$/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /^Skranken .* Fewer than 5$/ })).toBeVisible();
  expect(screen.getByText('The study has not been held up to the ten criteria of its method.')).toBeVisible();
  const files = within(screen.getByRole('navigation', { name: 'Take it with you' }));
  expect(files.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', '/files/study-reports/r1.pdf?lang=en');
  expect(files.getByRole('link', { name: 'Word' })).toHaveAttribute('download');
});

test('an assessor asks an organisation for a comment, and what it says stands with the draft', async () => {
  const sent: Sent['input'][] = [];
  const ngo = (id: string, name: string) => ({ id, name });
  const said = {
    id: 'c1',
    number: 1,
    text: 'We see it too.',
    askedOn: '2026-03-02',
    wantedBy: null,
    writtenOn: '2026-03-03',
  };
  const asked = {
    ...said,
    id: 'c2',
    text: '',
    writtenOn: null,
    wantedBy: '2026-03-20',
    author: ngo('n2', 'The harbour'),
  };
  const askForComment = (_: unknown, { input }: Sent) => {
    sent.push(input);
    return { comment: { ...asked, id: 'c3', author: ngo('n3', 'The bridge') } };
  };
  const query = {
    study: () => aStudy({ comments: connection([{ ...said, author: ngo('n1', 'The counsel') }, asked]) }),
    studyReport: () => aReport({ viewerCanReply: false, viewerCanAskForComment: true }),
    organisations: () => connection([ngo('n1', 'The counsel'), ngo('n2', 'The harbour'), ngo('n3', 'The bridge')]),
  };
  await show('/studies/s1/reports/r1', query, { askForComment });
  expect(await screen.findByText('The counsel, 3 March 2026')).toBeVisible();
  expect(screen.getByText(/The harbour was asked on 2 March 2026 to comment by 20 March 2026/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ask it' }));
  expect(sent).toEqual([]);
  const choice = screen.getByLabelText('Ask an organisation for a comment');
  expect(within(choice).queryByRole('option', { name: 'The counsel' })).toBeNull();
  await userEvent.selectOptions(choice, await within(choice).findByRole('option', { name: 'The bridge' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ask it' }));
  expect(await screen.findByText('The bridge is asked.')).toBeVisible();
  expect(sent).toEqual([{ report: 'r1', organisation: 'n3', wantedBy: null }]);
});

test('a request that was not answered is taken back, after a question; a refusal says what happened', async () => {
  const sent: Sent['input'][] = [];
  const asked = { id: 'c2', number: 1, text: '', askedOn: '2026-03-02', writtenOn: null, wantedBy: null };
  const takeBackCommentRequest = (_: unknown, { input }: Sent) => {
    sent.push(input);
    return refuse('CONFLICT', { reason: 'comment_written' });
  };
  const query = {
    study: () => aStudy({ comments: connection([{ ...asked, author: { id: 'n2', name: 'The harbour' } }]) }),
    studyReport: () => aReport({ viewerCanReply: false, viewerCanAskForComment: true }),
    organisations: () => connection([]),
  };
  await show('/studies/s1/reports/r1', query, { takeBackCommentRequest });
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back The harbour' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Ask The harbour no longer?' }));
  expect(sent).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Take the request back' }));
  expect(await dialog.findByText(/has answered in the meantime/)).toBeVisible();
  expect(sent).toEqual([{ id: 'c2' }]);
});

test('a leader replies, and a reply that comes too late says so with nothing lost', async () => {
  const sent: Sent['input'][] = [];
  const replyToReport = (_: unknown, { input }: Sent) => {
    sent.push(input);
    return refuse('CONFLICT', { reason: 'report_final' });
  };
  const query = { study: () => aStudy(), studyReport: () => aReport() };
  await show('/studies/s1/reports/r1', query, { replyToReport }, anInstitutionLead);
  await userEvent.type(await screen.findByLabelText('What you say to it'), 'We see it too.');
  await userEvent.click(screen.getByRole('button', { name: 'Give the reply' }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'We disagree' }));
  await userEvent.click(screen.getByRole('button', { name: 'Give the reply' }));
  expect(await screen.findByText(/can no longer be replied to/)).toBeVisible();
  expect(sent[0]).toMatchObject({ report: 'r1', stance: 'DISAGREES', text: 'We see it too.' });
  expect(screen.getByLabelText('What you say to it')).toHaveValue('We see it too.');
});

test('who may not reply sees the report alone', async () => {
  const query = { study: () => aStudy(), studyReport: () => aReport({ viewerCanReply: false }) };
  await show('/studies/s1/reports/r1', query, {}, people.anOfficer);
  await screen.findByText('Second.');
  expect(screen.queryByRole('button', { name: 'Give the reply' })).not.toBeInTheDocument();
});
