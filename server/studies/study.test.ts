import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '../demo/people.ts';
import { dumpOf } from '../testing/dump.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { aDocument, aFinding, anInterview, aStudy, evidenceOf } from './study.fixture.ts';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

const call =
  (name: string, type: string, fields: string) => async (person: Parameters<TestApi['as']>[0], input: object) => {
    const answer = await api.as(person)(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input,
    });
    return 'problem' in answer ? answer : (Object.values(answer[name] as object)[0] as Record<string, any>);
  };
const plan = call('planStudy', 'PlanStudyInput', 'study { id phase version }');
const move = call('moveStudy', 'MoveStudyInput', 'study { phase version }');
const change = call('changeStudy', 'ChangeStudyInput', 'study { title version }');
const check = call('checkStudy', 'CheckStudyInput', 'study { criteria { criterion met note } version }');
const interview = call('planInterview', 'PlanInterviewInput', 'interview { id questions { id text } version }');
const record = call('recordInterview', 'RecordInterviewInput', 'interview { version answers { question text } }');
const review = call('reviewDocument', 'ReviewDocumentInput', 'documentReview { id version }');
const cite = call('citeEvidence', 'CiteEvidenceInput', 'evidenceItem { id kind quote source }');
const find = call('recordFinding', 'RecordFindingInput', 'finding { id number version }');

const held = async (study: string, consent = 'GIVEN') => {
  const { id } = await interview('anAssessor', anInterview(study));
  await record('anAssessor', {
    id,
    version: 1,
    consent,
    status: 'HELD',
    answers: [{ question: 'q1', text: 'Vi må bede dem komme igen.' }],
  });
  return id as string;
};

describe('planning a study', () => {
  test('an assessor plans it once, however often the request is sent', async () => {
    const input = aStudy();
    const first = await plan('anAssessor', input);
    expect(first).toMatchObject({ phase: 'PLANNED', version: 1 });
    expect(await plan('anAssessor', input)).toEqual(first);
  });

  test('whoever does not assess is refused', async () => {
    for (const person of ['aMunicipalManager', 'anOperator', 'anInstitutionLead', 'theHandler', 'thePublic'] as const)
      expect(await plan(person, aStudy())).toMatchObject({ problem: 'FORBIDDEN' });
  });

  test('its institutions are of one municipality, and exist', async () => {
    expect(await plan('anAssessor', aStudy({ institutions: [idOf('library'), idOf('nursery')] }))).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'institutions', rule: 'several_municipalities' }],
    });
    expect(await plan('anAssessor', aStudy({ institutions: [idOf('copenhagen')] }))).toMatchObject({
      fields: [{ field: 'institutions', rule: 'unknown' }],
    });
  });

  test('it ends after it begins, and assessors alone work on it', async () => {
    expect(await plan('anAssessor', aStudy({ endsOn: '2026-01-01' }))).toMatchObject({
      fields: [{ field: 'endsOn', rule: 'before_start' }],
    });
    expect(await plan('anAssessor', aStudy({ team: [idOf('anOperator')] }))).toMatchObject({
      fields: [{ field: 'team', rule: 'unknown' }],
    });
  });

  test('two people who change it at once do not overwrite each other', async () => {
    const { id } = await plan('anAssessor', aStudy());
    const { idempotencyKey: _, ...scope } = aStudy({ title: 'Et andet navn' });
    expect(await change('anAssessor', { ...scope, id, version: 1 })).toMatchObject({
      title: 'Et andet navn',
      version: 2,
    });
    expect(await change('anAssessor', { ...scope, id, version: 1 })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'stale',
    });
  });

  test('the checklist keeps what was noted before, in the order of the list', async () => {
    const { id } = await plan('anAssessor', aStudy());
    const noted = (criterion: string, met: boolean) => ({ criterion, met, note: ' Ja. ' });
    await check('anAssessor', { id, version: 1, criteria: [noted('REMEDY', false)] });
    expect(await check('anAssessor', { id, version: 2, criteria: [noted('PARTICIPATION', true)] })).toMatchObject({
      criteria: [
        { criterion: 'PARTICIPATION', met: true },
        { criterion: 'REMEDY', met: false },
      ],
    });
  });
});

describe('evidence', () => {
  test('a passage is quoted from an interview whose person agreed', async () => {
    const { id: study } = await plan('anAssessor', aStudy());
    const said = await held(study);
    expect(await cite('anAssessor', evidenceOf(study, { interview: said }))).toMatchObject({
      kind: 'EMPLOYEE',
      source: said,
      quote: 'Vi må bede dem komme igen med en, der kan oversætte.',
    });
    const silent = await held(study, 'REFUSED');
    expect(await cite('anAssessor', evidenceOf(study, { interview: silent }))).toMatchObject({ reason: 'no_consent' });
  });

  test('what was said comes back word for word, and is sealed in the database', async () => {
    const { id: study } = await plan('anAssessor', aStudy());
    const id = await held(study);
    const { interview: read } = await api.as('anAssessor')(
      `query ($id: ID!) { interview(id: $id) { role answers { question text } } }`,
      { id },
    );
    expect(read.answers).toEqual([{ question: 'q1', text: 'Vi må bede dem komme igen.' }]);
    const kept = (await dumpOf(api.urls.OPERATIONAL_DATABASE_URL)).get('interview') ?? '';
    expect(kept).toContain(id);
    for (const word of ['komme igen', Buffer.from('komme igen').toString('hex')]) expect(kept).not.toContain(word);
  });

  test('a passage of another study, or of two sources at once, is refused', async () => {
    const { id: study } = await plan('anAssessor', aStudy());
    const { id: other } = await plan('anAssessor', aStudy());
    const said = await held(other);
    expect(await cite('anAssessor', evidenceOf(study, { interview: said }))).toMatchObject({ problem: 'NOT_FOUND' });
    const { id: document } = await review('anAssessor', aDocument(study));
    expect(await cite('anAssessor', evidenceOf(study, { interview: said, documentReview: document }))).toMatchObject({
      fields: [{ field: 'documentReview', rule: 'one_source' }],
    });
  });

  test('a finding stands on evidence of its own study', async () => {
    const { id: study } = await plan('anAssessor', aStudy());
    const { id: item } = await cite('anAssessor', evidenceOf(study, { interview: await held(study) }));
    expect(await find('anAssessor', aFinding(study, []))).toMatchObject({ fields: [{ field: 'evidence' }] });
    expect(await find('anAssessor', aFinding(study, [crypto.randomUUID()]))).toMatchObject({
      fields: [{ field: 'evidence', rule: 'unknown' }],
    });
    expect(await find('anAssessor', aFinding(study, [item]))).toMatchObject({ number: 1 });
    expect(await find('anAssessor', aFinding(study, [item]))).toMatchObject({ number: 2 });
  });

  test('the coverage matrix counts by ground, service and source', async () => {
    const { id } = await plan('anAssessor', aStudy());
    const said = await held(id);
    await cite('anAssessor', evidenceOf(id, { interview: said }));
    await cite('anAssessor', evidenceOf(id, { interview: said }));
    await cite('anAssessor', evidenceOf(id, { ground: 'AGE' }));
    const { study } = await api.as('anAssessor')(
      `query ($id: ID!) { study(id: $id) { coverage { ground area kind items } } }`,
      { id },
    );
    expect(study.coverage).toEqual([
      { ground: 'AGE', area: 'CITIZEN_SERVICE', kind: 'STATISTICS', items: 1 },
      { ground: 'ETHNIC_ORIGIN', area: 'CITIZEN_SERVICE', kind: 'EMPLOYEE', items: 2 },
    ]);
  });
});

test('a study is closed by its last report alone', async () => {
  const { id } = await plan('anAssessor', aStudy());
  expect(await move('anAssessor', { id, version: 1, phase: 'CLOSED' })).toMatchObject({ reason: 'no_final_report' });
  expect(await move('anAssessor', { id, version: 1, phase: 'ANALYSING' })).toMatchObject({ phase: 'ANALYSING' });
});

describe('a retry', () => {
  test('with other words under the same key is refused, and an empty key too', async () => {
    const { id: study } = await plan('anAssessor', aStudy());
    const { id: item } = await cite('anAssessor', evidenceOf(study));
    const input = aFinding(study, [item]);
    const first = await find('anAssessor', input);
    expect(await find('anAssessor', input)).toEqual(first);
    expect(await find('anAssessor', { ...input, statement: 'Noget helt andet.' })).toMatchObject({
      reason: 'idempotency_key',
    });
    expect(await find('anAssessor', { ...input, idempotencyKey: '' })).toMatchObject({
      fields: [{ field: 'idempotencyKey' }],
    });
  });

  test('of a plan with another scope is refused', async () => {
    const input = aStudy();
    await plan('anAssessor', input);
    expect(await plan('anAssessor', { ...input, endsOn: '2026-07-01' })).toMatchObject({ reason: 'idempotency_key' });
  });
});

describe('consent that is taken back', () => {
  test('withdraws the passages: they are not shown, and no finding stands on them', async () => {
    const { id: study } = await plan('anAssessor', aStudy());
    const said = await held(study);
    const { id: item } = await cite('anAssessor', evidenceOf(study, { interview: said }));
    await find('anAssessor', aFinding(study, [item]));
    await record('anAssessor', { id: said, version: 2, consent: 'REFUSED', status: 'HELD', answers: [] });
    const { study: read } = await api.as('anAssessor')(
      `query ($id: ID!) { study(id: $id) { coverage { items } evidence { edges { node { quote withdrawn } } } } }`,
      { id: study },
    );
    expect(read).toEqual({ coverage: [], evidence: { edges: [{ node: { quote: '', withdrawn: true } }] } });
    expect(await find('anAssessor', aFinding(study, [item]))).toMatchObject({ fields: [{ field: 'evidence' }] });
    const issue = call('issueStudyReport', 'IssueStudyReportInput', 'report { id }');
    expect(await issue('anAssessor', { study, idempotencyKey: crypto.randomUUID(), final: false })).toMatchObject({
      reason: 'finding_unsupported',
    });
  });

  test('an interview that was not held is not quoted', async () => {
    const { id: study } = await plan('anAssessor', aStudy());
    const { id } = await interview('anAssessor', anInterview(study));
    await record('anAssessor', { id, version: 1, consent: 'GIVEN', status: 'PLANNED', answers: [] });
    expect(await cite('anAssessor', evidenceOf(study, { interview: id }))).toMatchObject({ reason: 'not_held' });
  });
});

test('what is no id, and a cursor that nobody wrote, are mistakes in the request and never a fault', async () => {
  const cursor = (key: string) => Buffer.from(JSON.stringify([key, crypto.randomUUID()])).toString('base64url');
  for (const asked of [
    'studies(filter: { municipality: "x" })',
    'evaluations(plan: "x")',
    'actionPlans(filter: { study: "x" })',
    `studies(after: "${cursor('2026-99-99')}")`,
    `actions(after: "${cursor('Jan 1 2026 (x)')}")`,
  ])
    expect(await api.as('anAssessor')(`{ ${asked} { totalCount } }`)).toMatchObject({ problem: 'INVALID' });
});

describe('the list', () => {
  test('pages, filters and finds by title', async () => {
    for (const title of ['Zebra 1', 'Zebra 2', 'Zebra 3']) await plan('anAssessor', aStudy({ title }));
    const ask = `query ($after: String) {
      studies(first: 2, after: $after, filter: { search: "zebra", phase: PLANNED }) {
        totalCount edges { node { title } } pageInfo { hasNextPage endCursor } } }`;
    const { studies: first } = await api.as('anAssessor')(ask);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const { studies: second } = await api.as('anAssessor')(ask, { after: first.pageInfo.endCursor });
    const titles = [...first.edges, ...second.edges].map((it: any) => it.node.title);
    expect(new Set(titles)).toEqual(new Set(['Zebra 1', 'Zebra 2', 'Zebra 3']));
    expect(titles).toHaveLength(3);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});
