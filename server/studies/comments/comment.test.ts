import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { idOf } from '../../demo/people.ts';
import { asTheApplication } from '../../testing/sql.ts';
import { testApi, type Person, type TestApi } from '../../testing/testApi.ts';
import { aStudyToReport, doing, issued } from '../reports/report.fixture.ts';

let api: TestApi;
let study: string;
let draft: string;

const ask = (person: Person, input: object) =>
  doing(api, 'askForComment', 'comment { id number text version author { name } }')(person, input);
const comment = (person: Person, input: object) =>
  doing(api, 'commentOnReport', 'comment { id text version writtenOn }')(person, input);
const READ = `query ($id: ID!) { studyReport(id: $id) { final content { title comments { author text number on } } } }`;
const read = (person: Person, id = draft) => api.as(person)(READ, { id });
const requests = async (person: Person) =>
  (
    await api.as(person)('{ commentRequests { totalCount edges { node { id text viewerCanComment report { id } } } } }')
  )['commentRequests'];

beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());
beforeEach(async () => {
  study = await aStudyToReport(api);
  draft = (await issued(api, study))['id'];
});

const counsel = () => ({ report: draft, organisation: idOf('counsel') });

describe('asking', () => {
  test('an NGO that is asked reads that draft, and nothing else of the study', async () => {
    expect(await read('theHandler')).toEqual({ studyReport: null });
    expect(await ask('anAssessor', counsel())).toMatchObject({ number: 1, text: '', version: 0 });
    for (const person of ['theHandler', 'aManager', 'aVolunteer'] as const) {
      expect((await read(person))['studyReport'].content.title).toBe('Adgang til borgerservice i Nordvest');
      expect((await requests(person)).edges[0].node.report.id).toBe(draft);
    }
    const { id: next } = await issued(api, study);
    expect(await read('theHandler', next)).toEqual({ studyReport: null });
    const around = `query ($id: ID!) { study(id: $id) { id } studies { totalCount } }`;
    expect(await api.as('theHandler')(around, { id: study })).toEqual({ study: null, studies: { totalCount: 0 } });
    for (const table of ['finding', 'study', 'evidence_item', 'interview', 'report_reply', 'report_section'])
      expect(await asTheApplication(api, api.people.theHandler, `select 1 from ${table}`)).toBe(0);
  });

  test('another NGO has neither the draft nor a request', async () => {
    const before = (await requests('aCaseworkerElsewhere')).totalCount;
    const { id } = await ask('anAssessor', counsel());
    expect(await read('aCaseworkerElsewhere')).toEqual({ studyReport: null });
    expect((await requests('aCaseworkerElsewhere')).totalCount).toBe(before);
    const theirs = { id, version: 0, text: 'Vi også.' };
    expect(await comment('aCaseworkerElsewhere', theirs)).toMatchObject({ problem: 'NOT_FOUND' });
    const sql = `update report_comment set text = 'x' where id = '${id}'`;
    expect(await asTheApplication(api, api.people.aCaseworkerElsewhere, sql)).toBe(0);
  });

  test('asking twice asks once', async () => {
    const { id } = await ask('anAssessor', counsel());
    expect(await ask('anAssessor', counsel())).toMatchObject({ id });
  });

  test('only an NGO is asked, by an assessor, before the last report', async () => {
    for (const organisation of [idOf('aarhus'), idOf('library'), crypto.randomUUID(), 'x'])
      expect(await ask('anAssessor', { report: draft, organisation })).toMatchObject({
        fields: [{ field: 'organisation', rule: 'not_an_ngo' }],
      });
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'theHandler', 'anOperator', 'thePublic'] as const)
      expect(await ask(person, counsel())).toMatchObject({ problem: 'NOT_FOUND' });
    const { id: last } = await issued(api, study, true);
    expect(await ask('anAssessor', counsel())).toMatchObject({ reason: 'study_closed' });
    expect(await ask('anAssessor', { ...counsel(), report: last })).toMatchObject({ reason: 'study_closed' });
  });
});

describe('asking no longer', () => {
  const takeBack = (person: Person, id: string) =>
    doing(api, 'takeBackCommentRequest', 'report { id }')(person, { id });

  test('the NGO sees neither the draft nor the request any more, and can be asked again', async () => {
    const { id } = await ask('anAssessor', counsel());
    expect(await takeBack('anAssessor', id)).toEqual({ id: draft });
    expect(await read('theHandler')).toEqual({ studyReport: null });
    expect((await requests('theHandler')).edges.map(({ node }: any) => node.id)).not.toContain(id);
    expect(await comment('theHandler', { id, version: 0, text: 'Ja.' })).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await takeBack('anAssessor', id)).toMatchObject({ problem: 'NOT_FOUND' });
    expect((await ask('anAssessor', counsel()))['id']).not.toBe(id);
  });

  test('what was said stays, and so does the request for it', async () => {
    const { id } = await ask('anAssessor', counsel());
    await comment('theHandler', { id, version: 0, text: 'Ja.' });
    expect(await takeBack('anAssessor', id)).toMatchObject({ problem: 'CONFLICT', reason: 'comment_written' });
    const sql = `delete from report_comment where id = '${id}'`;
    expect(await asTheApplication(api, api.people.anAssessor, sql)).toBe(0);
    expect((await read('theHandler'))['studyReport'].content.title).toBe('Adgang til borgerservice i Nordvest');
  });

  test('is the assessors’ alone, and ends with the last report', async () => {
    const { id } = await ask('anAssessor', counsel());
    expect(await takeBack('theHandler', id)).toMatchObject({ problem: 'NOT_FOUND' });
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOperator', 'thePublic'] as const)
      expect(await takeBack(person, id)).toMatchObject({ problem: 'NOT_FOUND' });
    const sql = `delete from report_comment where id = '${id}'`;
    expect(await asTheApplication(api, api.people.theHandler, sql)).toBe(0);
    await issued(api, study, true);
    expect(await takeBack('anAssessor', id)).toMatchObject({ reason: 'study_closed' });
  });
});

describe('commenting', () => {
  test('it stands with the draft once it is written, for those it is about, with the name of the NGO', async () => {
    const { id } = await ask('anAssessor', counsel());
    const around = `query ($id: ID!) { study(id: $id) { comments { edges { node { text author { name } } } } } }`;
    const seen = async (person: Person) => (await api.as(person)(around, { id: study }))['study'].comments.edges;
    expect(await seen('anAssessor')).toHaveLength(1);
    expect(await seen('aMunicipalManager')).toEqual([]);
    const text = 'Vi møder borgere, der opgav.';
    expect(await comment('theHandler', { id, version: 0, text })).toMatchObject({
      version: 1,
      writtenOn: '2026-02-10',
    });
    for (const person of ['anAssessor', 'anOfficer', 'aMunicipalManager', 'anInstitutionLead'] as const)
      expect(await seen(person)).toEqual([{ node: { text, author: { name: 'Rådgivningen Lige Ret' } } }]);
    for (const person of ['anOfficerElsewhere', 'anAnalyst', 'anOperator', 'thePublic'] as const)
      expect(await read(person)).toEqual({ studyReport: null });
  });

  test('it is changed until the last report, which keeps it word for word', async () => {
    const { id } = await ask('anAssessor', counsel());
    await comment('theHandler', { id, version: 0, text: 'Først.' });
    expect(await comment('aManager', { id, version: 0, text: 'Overskrevet.' })).toMatchObject({ reason: 'stale' });
    expect(await comment('aManager', { id, version: 1, text: ' Bedre sagt. ' })).toMatchObject({ text: 'Bedre sagt.' });
    const { id: last } = await issued(api, study, true);
    const kept = [{ author: 'Rådgivningen Lige Ret', text: 'Bedre sagt.', number: 1, on: '2026-02-10' }];
    expect((await read('anOfficer', last))['studyReport'].content.comments).toEqual(kept);
    expect(await comment('aManager', { id, version: 2, text: 'For sent.' })).toMatchObject({
      reason: 'comments_closed',
    });
    const { commentRequests: open } = await api.as('aManager')(
      '{ commentRequests(open: true) { edges { node { id } } } }',
    );
    expect(open.edges).not.toContainEqual({ node: { id } });
    expect((await requests('aManager')).edges.find(({ node }: any) => node.id === id).node.viewerCanComment).toBe(
      false,
    );
  });

  test('the same comments give the same report', async () => {
    const { id } = await ask('anAssessor', counsel());
    await comment('theHandler', { id, version: 0, text: 'Ja.' });
    expect((await issued(api, study))['sha256']).toBe((await issued(api, study))['sha256']);
  });

  test('a volunteer reads and does not speak for the NGO; an assessor does not write it', async () => {
    const { id } = await ask('anAssessor', counsel());
    for (const person of ['aVolunteer', 'anAssessor'] as const)
      expect(await comment(person, { id, version: 0, text: 'Ja.' })).toMatchObject({ problem: 'FORBIDDEN' });
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOfficerElsewhere', 'thePublic'] as const)
      expect(await comment(person, { id, version: 0, text: 'Ja.' })).toMatchObject({ problem: 'NOT_FOUND' });
  });

  test('it says something, and ends somewhere', async () => {
    const { id } = await ask('anAssessor', counsel());
    const said = (text: string) => comment('theHandler', { id, version: 0, text });
    expect(await said('  ')).toMatchObject({ fields: [{ field: 'text', rule: 'min_length' }] });
    expect(await said('x'.repeat(10_001))).toMatchObject({ fields: [{ field: 'text', rule: 'max_length' }] });
    expect(await comment('theHandler', { id: 'x', version: 0, text: 'Ja.' })).toMatchObject({ problem: 'NOT_FOUND' });
  });
});
