import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { idOf } from '../../demo/people.ts';
import { testApi, type TestApi } from '../../testing/testApi.ts';
import { aDocument, aFinding, anInterview, aStudy, evidenceOf } from '../study.fixture.ts';

let api: TestApi;
let study: string;
type Person = Parameters<TestApi['as']>[0];

const call =
  (name: string, type: string, fields: string) =>
  async (person: Person, input: object): Promise<Record<string, any>> => {
    const answer = await api.as(person)(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input,
    });
    return 'problem' in answer ? answer : (Object.values(answer[name] as object)[0] as Record<string, any>);
  };
const write = call('writeReportSection', 'WriteReportSectionInput', 'section { key text version }');
const issue = call(
  'issueStudyReport',
  'IssueStudyReportInput',
  'report { id number final sha256 content { title findings { number statement evidenceCount } sections { key text } replies { author stance text on } interviews { interviewee held } documents { title } coverage { kind items } } }',
);
const reply = call('replyToReport', 'ReplyToReportInput', 'reply { stance text author { name } }');
const key = () => crypto.randomUUID();

beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());
beforeEach(async () => {
  study = (await call('planStudy', 'PlanStudyInput', 'study { id }')('anAssessor', aStudy()))['id'];
  const { id: said } = await call(
    'planInterview',
    'PlanInterviewInput',
    'interview { id }',
  )('anAssessor', anInterview(study));
  const answers = [{ question: 'q1', text: 'Ja.' }];
  const record = call('recordInterview', 'RecordInterviewInput', 'interview { id }');
  await record('anAssessor', { id: said, version: 1, consent: 'GIVEN', status: 'HELD', answers });
  await call('reviewDocument', 'ReviewDocumentInput', 'documentReview { id }')('anAssessor', aDocument(study));
  const cite = call('citeEvidence', 'CiteEvidenceInput', 'evidenceItem { id }');
  const { id: item } = await cite('anAssessor', evidenceOf(study, { interview: said }));
  await call('recordFinding', 'RecordFindingInput', 'finding { id }')('anAssessor', aFinding(study, [item]));
});

describe('writing', () => {
  test('two people write two parts at once; one part by two people is a conflict, and nothing is overwritten', async () => {
    expect(await write('anAssessor', { study, key: 'SUMMARY', version: 0, text: 'Kort.' })).toMatchObject({
      version: 1,
    });
    expect(await write('anAssessor', { study, key: 'METHOD', version: 0, text: 'Sådan.' })).toMatchObject({
      version: 1,
    });
    expect(await write('anAssessor', { study, key: 'SUMMARY', version: 0, text: 'Andet.' })).toMatchObject({
      reason: 'stale',
    });
    const { study: read } = await api.as('anAssessor')(
      `query ($id: ID!) { study(id: $id) { sections { key text version } } }`,
      { id: study },
    );
    expect(read.sections).toEqual([
      { key: 'SUMMARY', text: 'Kort.', version: 1 },
      { key: 'CONTEXT', text: '', version: 0 },
      { key: 'METHOD', text: 'Sådan.', version: 1 },
      { key: 'CONCLUSION', text: '', version: 0 },
    ]);
  });

  test('the municipality does not write, nor read what is being written', async () => {
    expect(await write('aMunicipalManager', { study, key: 'SUMMARY', version: 0, text: 'Vi er gode.' })).toMatchObject({
      problem: 'NOT_FOUND',
    });
    const { study: read } = await api.as('aMunicipalManager')(
      `query ($id: ID!) { study(id: $id) { sections { text } withheld } }`,
      { id: study },
    );
    expect(read).toMatchObject({ sections: null, withheld: expect.arrayContaining(['sections']) });
  });
});

describe('issuing', () => {
  test('a report says what the study holds, and the same study gives the same report', async () => {
    const first = await issue('anAssessor', { study, idempotencyKey: key(), final: false });
    expect(first).toMatchObject({
      number: 1,
      content: {
        findings: [{ number: 1, evidenceCount: 1 }],
        interviews: [
          { interviewee: 'EMPLOYEE', held: 1 },
          { interviewee: 'NGO', held: 0 },
          { interviewee: 'CITIZEN', held: 0 },
        ],
        documents: [{ title: 'Bestil pas' }],
        coverage: [{ kind: 'EMPLOYEE', items: 1 }],
      },
    });
    const second = await issue('anAssessor', { study, idempotencyKey: key(), final: false });
    expect(second).toMatchObject({ number: 2, sha256: first['sha256'] });
  });

  test('a report without findings is refused', async () => {
    const { id } = await call('planStudy', 'PlanStudyInput', 'study { id }')('anAssessor', aStudy());
    expect(await issue('anAssessor', { study: id, idempotencyKey: key(), final: false })).toMatchObject({
      reason: 'no_findings',
    });
  });

  test('its findings and the report reach the municipality and the institution, and nobody else', async () => {
    const { id } = await issue('anAssessor', { study, idempotencyKey: key(), final: false });
    const ask = `query ($study: ID!, $id: ID!) { study(id: $study) { findings { edges { node { statement evidence } } } } studyReport(id: $id) { content { title } } }`;
    for (const person of ['anOfficer', 'aMunicipalManager', 'anInstitutionLead'] as const)
      expect(await api.as(person)(ask, { study, id })).toMatchObject({
        study: { findings: { edges: [{ node: { evidence: null } }] } },
        studyReport: { content: { title: expect.any(String) } },
      });
    for (const person of ['anOfficerElsewhere', 'anOperator', 'theHandler', 'anAnalyst', 'thePublic'] as const)
      expect(await api.as(person)(ask, { study, id })).toEqual({ study: null, studyReport: null });
  });

  test('the last report closes the study, and a retry gives the same report', async () => {
    const input = { study, idempotencyKey: key(), final: true };
    const last = await issue('anAssessor', input);
    expect(await issue('anAssessor', input)).toEqual(last);
    expect(await issue('anAssessor', { ...input, idempotencyKey: key() })).toMatchObject({ reason: 'study_closed' });
  });

  test('the same key for a draft and for the last report is refused, and nothing is closed by it', async () => {
    const draft = { idempotencyKey: key(), study, final: false };
    const { id } = await issue('anAssessor', draft);
    expect(await issue('anAssessor', { ...draft, final: true })).toMatchObject({ reason: 'idempotency_key' });
    expect(await issue('anAssessor', draft)).toMatchObject({ id, number: 1 });
    expect(await issue('anAssessor', { ...draft, idempotencyKey: key(), final: true })).toMatchObject({ number: 2 });
    expect(await issue('aMunicipalManager', draft)).toMatchObject({ problem: 'NOT_FOUND' });
  });

  test('what the team writes on after a report is theirs until the next one', async () => {
    await issue('anAssessor', { study, idempotencyKey: key(), final: false });
    const ask = `query ($id: ID!) { study(id: $id) { findings { edges { node { id statement version evidence } } } } }`;
    const seen = async (person: Person) => (await api.as(person)(ask, { id: study }))['study'].findings.edges[0].node;
    const { id, evidence, version, statement } = await seen('anAssessor');
    const {
      idempotencyKey: _,
      study: __,
      ...fields
    } = aFinding(study, evidence, { statement: 'Skrevet om bagefter.' });
    await call('changeFinding', 'ChangeFindingInput', 'finding { id }')('anAssessor', { ...fields, id, version });
    expect((await seen('anAssessor')).statement).toBe('Skrevet om bagefter.');
    for (const person of ['aMunicipalManager', 'anInstitutionLead'] as const)
      expect((await seen(person)).statement).toBe(statement);
    await issue('anAssessor', { study, idempotencyKey: key(), final: false });
    expect((await seen('aMunicipalManager')).statement).toBe('Skrevet om bagefter.');
  });

  test('what a finding stands on is counted as it stands for the team, and as it was told for everyone else', async () => {
    await issue('anAssessor', { study, idempotencyKey: key(), final: false });
    const ask = `query ($id: ID!) { study(id: $id) { findings { edges { node { id version evidence evidenceCount } } } } }`;
    const seen = async (person: Person) => (await api.as(person)(ask, { id: study }))['study'].findings.edges[0].node;
    const said = await api.as('anAssessor')(
      `query ($id: ID!) { study(id: $id) { interviews { edges { node { id version } } } } }`,
      { id: study },
    );
    const cite = call('citeEvidence', 'CiteEvidenceInput', 'evidenceItem { id }');
    const { id, evidence, version } = await seen('anAssessor');
    const { id: figure } = await cite('anAssessor', evidenceOf(study));
    const { idempotencyKey: _, study: __, ...fields } = aFinding(study, [...evidence, figure]);
    await call('changeFinding', 'ChangeFindingInput', 'finding { id }')('anAssessor', { ...fields, id, version });
    expect((await seen('anAssessor')).evidenceCount).toBe(2);
    expect((await seen('aMunicipalManager')).evidenceCount).toBe(1);
    const refused = { ...said['study'].interviews.edges[0].node, consent: 'REFUSED', status: 'HELD', answers: [] };
    await call('recordInterview', 'RecordInterviewInput', 'interview { id }')('anAssessor', refused);
    expect((await seen('anAssessor')).evidenceCount).toBe(1);
    expect((await seen('anInstitutionLead')).evidenceCount).toBe(1);
  });

  test('nobody but assessors issues', async () => {
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOperator', 'thePublic'] as const)
      expect(await issue(person, { study, idempotencyKey: key(), final: true })).toMatchObject({
        problem: 'NOT_FOUND',
      });
  });
});

test('the institutions of a study stay as a report told them', async () => {
  const change = call('changeStudy', 'ChangeStudyInput', 'study { version }');
  const { idempotencyKey: _, ...scope } = aStudy();
  const versionNow = async () =>
    (await api.as('anAssessor')(`query ($id: ID!) { study(id: $id) { version } }`, { id: study }))['study'].version;
  await issue('anAssessor', { study, idempotencyKey: key(), final: false });
  const other = { ...scope, id: study, version: await versionNow() };
  expect(await change('anAssessor', { ...other, title: 'Et nyt navn' })).toMatchObject({ version: other.version + 1 });
  const added = {
    idempotencyKey: key(),
    kind: 'INSTITUTION',
    name: 'Borgerservice Nørrebro',
    partOf: idOf('copenhagen'),
  };
  const desk = (await call('addOrganisation', 'AddOrganisationInput', 'organisation { id }')('anOperator', added))[
    'id'
  ];
  expect(
    await change('anAssessor', { ...other, version: other.version + 1, institutions: [idOf('library'), desk] }),
  ).toMatchObject({ problem: 'CONFLICT', reason: 'institutions_reported' });
});

describe('replying', () => {
  test('disagreement is kept, word for word, in the next report', async () => {
    const { id } = await issue('anAssessor', { study, idempotencyKey: key(), final: false });
    const input = { report: id, stance: 'DISAGREES', text: 'Vi har haft telefontolk siden januar.' };
    expect(await reply('anInstitutionLead', { ...input, idempotencyKey: key() })).toMatchObject({
      author: { name: 'Nordvest Bibliotek og Borgerservice' },
    });
    api.clock.now = new Date(api.clock.now.getTime() + 1_000);
    await reply('aMunicipalManager', { ...input, idempotencyKey: key(), stance: 'AGREES', text: 'Tak.' });
    expect(await issue('anAssessor', { study, idempotencyKey: key(), final: true })).toMatchObject({
      content: {
        replies: [
          { author: 'Nordvest Bibliotek og Borgerservice', stance: 'DISAGREES', text: input.text, on: '2026-02-10' },
          { author: 'Københavns Kommune', stance: 'AGREES', text: 'Tak.' },
        ],
      },
    });
    expect(await reply('anInstitutionLead', { ...input, idempotencyKey: key() })).toMatchObject({
      reason: 'report_final',
    });
  });

  test('others do not reply: an officer is refused, elsewhere it does not exist', async () => {
    const { id } = await issue('anAssessor', { study, idempotencyKey: key(), final: false });
    const input = { report: id, stance: 'AGREES', text: 'Ja.', idempotencyKey: key() };
    expect(await reply('anOfficer', input)).toMatchObject({ problem: 'FORBIDDEN' });
    expect(await reply('anOfficerElsewhere', input)).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await reply('anAssessor', input)).toMatchObject({ problem: 'FORBIDDEN' });
  });
});
