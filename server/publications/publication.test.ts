import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anApprovedPlan, anEvaluation } from '../evaluations/evaluation.fixture.ts';
import { aStudyToReport, doing, issued } from '../studies/reports/report.fixture.ts';
import { questionsOf } from '../testing/statements.ts';
import { testApi, type Person, type TestApi } from '../testing/testApi.ts';
import { aFinalReport, agrees, issuedEvaluations, published, takenBack } from './publication.fixture.ts';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

const ASK = `query ($id: ID!) { publication(id: $id) { title(locale: EN) introduction withdrawnBecause
  municipality { name } blocks(locale: EN) { kind text source items columns rows } } }`;
const read = async (person: Person, id: string) => (await api.as(person)(ASK, { id }))['publication'];
const listed = async (person: Person, source?: string) => {
  const ask = `query ($source: ID) { publications(source: $source) { totalCount edges { node { id number stands withdrawnBecause } } } }`;
  return (await api.as(person)(ask, { source }))['publications'].edges.map((it: any) => it.node) as Record<
    string,
    any
  >[];
};

describe('the report of a study', () => {
  let report: string;
  const of = () => ({ kind: 'STUDY_REPORT', source: report });
  beforeAll(async () => (report = await aFinalReport(api)));

  test('is not published before the institution agreed; only the institution itself can', async () => {
    expect(await published(api, 'aMunicipalManager', of())).toMatchObject({ reason: 'not_agreed' });
    for (const person of ['anOfficer', 'aMunicipalManager', 'anAssessor'] as const)
      expect(await agrees(api, report, person)).toMatchObject({ problem: 'FORBIDDEN' });
    for (const person of ['anOfficerElsewhere', 'anOperator', 'thePublic'] as const)
      expect(await agrees(api, report, person)).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await agrees(api, report)).toMatchObject({ viewerAgreed: true });
    expect(await agrees(api, report)).toMatchObject({ viewerAgreed: true });
  });

  test('the manager sees who agreed; others do not see how publishing stands', async () => {
    const ask = `query ($id: ID!) { studyReport(id: $id) { viewerCanAgree viewerAgreed
      publicationDraft(locale: DA) { changedSince changes { change } agreements { agreedOn institution { name } } } } }`;
    const seen = async (person: Person) => (await api.as(person)(ask, { id: report }))['studyReport'];
    const institution = { name: 'Nordvest Bibliotek og Borgerservice' };
    expect(await seen('aMunicipalManager')).toEqual({
      viewerCanAgree: false,
      viewerAgreed: null,
      publicationDraft: { changedSince: null, changes: [], agreements: [{ agreedOn: '2026-02-10', institution }] },
    });
    expect(await seen('anInstitutionLead')).toEqual({
      viewerCanAgree: true,
      viewerAgreed: true,
      publicationDraft: null,
    });
    for (const person of ['anOfficer', 'anAssessor'] as const)
      expect(await seen(person)).toMatchObject({ viewerAgreed: null, publicationDraft: null });
  });

  test('a yes can be taken back until it is out', async () => {
    const takeBack = doing(api, 'takeBackAgreement', 'report { viewerAgreed }');
    expect(await takeBack('anInstitutionLead', { report })).toEqual({ viewerAgreed: false });
    expect(await published(api, 'aMunicipalManager', of())).toMatchObject({ reason: 'not_agreed' });
    await agrees(api, report);
    await published(api, 'aMunicipalManager', of());
    expect(await takeBack('anInstitutionLead', { report })).toMatchObject({ reason: 'published' });
    expect(await takeBack('anOfficer', { report })).toMatchObject({ problem: 'FORBIDDEN' });
  });

  test('everyone reads what was issued, and no passage that only the team has', async () => {
    const [{ id } = {}] = await listed('thePublic');
    for (const person of ['thePublic', 'anOfficerElsewhere', 'theHandler', 'anInstitutionLead'] as const) {
      const it = await read(person, id);
      expect(it).toMatchObject({
        title: 'Adgang til borgerservice i Nordvest',
        municipality: { name: 'Københavns Kommune' },
      });
      const words = JSON.stringify(it);
      expect(words).toContain('telefontolkning');
      expect(words).not.toContain('Vi må bede dem komme igen');
    }
    expect(await api.as('thePublic')(`query ($id: ID!) { studyReport(id: $id) { id } }`, { id: report })).toEqual({
      studyReport: null,
    });
  });

  test('a draft is neither agreed to nor published', async () => {
    const { id: source } = await issued(api, await aStudyToReport(api));
    expect(await agrees(api, source)).toMatchObject({ reason: 'report_draft' });
    expect(await published(api, 'aMunicipalManager', { kind: 'STUDY_REPORT', source })).toMatchObject({
      reason: 'report_draft',
    });
  });
});

describe('the report of an evaluation', () => {
  let first: string;
  let second: string;
  beforeAll(async () => ([first = '', second = ''] = await issuedEvaluations(api, '2026-02-01', '2026-02-09')));

  test('a manager of the municipality publishes it, and nobody else', async () => {
    const of = { kind: 'EVALUATION', source: first };
    for (const person of ['anOfficer', 'anAssessor'] as const)
      expect(await published(api, person, of)).toMatchObject({ problem: 'FORBIDDEN' });
    for (const person of ['anInstitutionLead', 'anOfficerElsewhere', 'theHandler', 'thePublic'] as const)
      expect(await published(api, person, of)).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await published(api, 'aMunicipalManager', { ...of, introduction: 'x'.repeat(3_001) })).toMatchObject({
      problem: 'INVALID',
    });
    expect(await published(api, 'aMunicipalManager', { ...of, source: 'no id' })).toMatchObject({
      problem: 'NOT_FOUND',
    });
    expect(await published(api, 'aMunicipalManager', of)).toMatchObject({ number: 1, changedSince: null, changes: [] });
  });

  test('a retry publishes nothing twice, and the same key for something else is refused', async () => {
    const input = { kind: 'EVALUATION', source: second, idempotencyKey: crypto.randomUUID(), introduction: 'Nyt.' };
    const it = await published(api, 'aMunicipalManager', input);
    expect(await published(api, 'aMunicipalManager', input)).toEqual(it);
    expect(await published(api, 'aMunicipalManager', { ...input, introduction: 'Andet.' })).toMatchObject({
      reason: 'idempotency_key',
    });
  });

  test('the next one says what is new, and the one before it stays readable', async () => {
    const [it] = await listed('thePublic', second);
    const { publication } = await api.as('thePublic')(
      `query ($id: ID!) { publication(id: $id) { number changedSince changes(locale: EN) { headings change } } }`,
      { id: it?.['id'] },
    );
    expect(publication).toMatchObject({ number: 2, changedSince: '2026-02-10' });
    expect(publication.changes).toEqual([{ headings: ['What changed since the last'], change: 'CHANGED' }]);
    expect(await listed('thePublic', first)).toHaveLength(1);
  });

  test('a new version replaces it, and nothing but the words in front is new', async () => {
    const of = { kind: 'EVALUATION', source: second, introduction: 'Med vores egne ord.' };
    expect(await published(api, 'aMunicipalManager', of)).toMatchObject({ number: 3, changes: [] });
    expect(await listed('thePublic', second)).toMatchObject([{ number: 3 }]);
    const kept = await listed('anOfficer', second);
    expect(Object.fromEntries(kept.map(({ number, stands }) => [number, stands]))).toEqual({ 2: false, 3: true });
  });

  test('how publishing stands is asked as often for all of a list as for one', async () => {
    const ask = `query ($first: Int!) { evaluations(first: $first) { edges { node { id publicationDraft(locale: EN) {
      changedSince changes { change } agreements { agreedOn } } } } } }`;
    const list = (first: number) => api.as('aMunicipalManager')(ask, { first });
    const { edges } = (await list(2))['evaluations'];
    const since = Object.fromEntries(edges.map(({ node }: any) => [node.id, node.publicationDraft.changedSince]));
    expect(since).toEqual({ [first]: '2026-02-10', [second]: '2026-02-10' });
    expect(await questionsOf(() => list(2))).toHaveLength((await questionsOf(() => list(1))).length);
  });

  test('it is taken back with a reason, which the public does not read', async () => {
    const [{ id, number } = {}] = await listed('thePublic', second);
    const input = { id, version: 1, reason: 'Der stod et navn i den.' };
    for (const person of ['anOfficer', 'anAssessor', 'anInstitutionLead', 'thePublic'] as const)
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await takenBack(api, person, input))['problem']);
    expect(await takenBack(api, 'aMunicipalManager', { ...input, reason: ' ' })).toMatchObject({ problem: 'INVALID' });
    expect(await takenBack(api, 'aMunicipalManager', { ...input, version: 0 })).toMatchObject({ reason: 'stale' });
    expect(await takenBack(api, 'aMunicipalManager', input)).toMatchObject({ number, stands: false });
    expect(await takenBack(api, 'aMunicipalManager', { ...input, version: 2 })).toMatchObject({
      reason: 'not_published',
    });
    expect(await read('thePublic', id)).toBeNull();
    expect(await read('anOfficer', id)).toMatchObject({ withdrawnBecause: 'Der stod et navn i den.' });
    expect(await listed('thePublic', second)).toEqual([]);
  });

  test('what is not issued cannot be published', async () => {
    const plan = await anApprovedPlan(api);
    const source = await anEvaluation(api, plan, '2026-02-09');
    const ask = `query ($id: ID!) { evaluation(id: $id) { publicationDraft(locale: DA) { changedSince } } }`;
    expect(await api.as('aMunicipalManager')(ask, { id: source })).toEqual({ evaluation: { publicationDraft: null } });
    expect(await published(api, 'aMunicipalManager', { kind: 'EVALUATION', source })).toMatchObject({
      problem: 'NOT_FOUND',
    });
  });
});
