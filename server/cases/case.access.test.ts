import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anIncident } from '../incidents/incident.fixture.ts';
import { cast, type PersonName } from '../demo/people.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { caseAccess } from './case.access.ts';
import type { Case } from './case.entity.ts';
import { aCase, aCaseInput, anInquiry, anInquiryInput, aPerson } from './case.fixture.ts';
import type { Inquiry } from './inquiry.entity.ts';

type Anyone = PersonName | 'thePublic';
const everybody = [...Object.keys(cast), 'thePublic'] as Anyone[];
const own: Anyone[] = ['theHandler', 'aManager', 'aVolunteer'];
const outsiders = everybody.filter((it) => !own.includes(it));
const NOWHERE = '11111111-1111-4111-8111-111111111111';
const aKey = () => crypto.randomUUID();

const fields =
  'id number status incident { area } responsible { name } person { name } journal { edges { node { text } } } inquiries { summary withheld } withheld';
const list = `query ($filter: CaseFilter) { cases(filter: $filter) { totalCount edges { node { ${fields} } } } }`;

const mutations = {
  correctInquiry: (_it: string, inquiry: string) => ({
    id: inquiry,
    version: 1,
    channel: 'WEB',
    incident: anIncident(),
  }),
  withdrawInquiry: (_it: string, inquiry: string) => ({ id: inquiry, reason: 'Mistake.' }),
  promoteInquiry: (_it: string, inquiry: string) => ({ idempotencyKey: aKey(), id: inquiry, person: {} }),
  recordPerson: (it: string) => ({ case: it, version: 1, person: { name: 'Changed' } }),
  addJournalEntry: (it: string) => ({ idempotencyKey: aKey(), case: it, text: 'Changed.' }),
  assignCase: (it: string) => ({ case: it, version: 1, responsible: NOWHERE }),
  changeCaseStatus: (it: string) => ({ case: it, version: 1, status: 'WAITING' }),
};
const document = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`;

// Once as it is, and once with the application's own filter switched off: then PostgreSQL's policies hold the line alone.
describe.each([
  ['with both walls', true],
  ["with the database's wall alone", false],
])('%s', (_name, filtered) => {
  let api: TestApi;
  let it: Case;
  let inquiry: Inquiry;

  beforeAll(async () => {
    api = await testApi();
    for (const meta of api.orm.getMetadata()) {
      const { visible } = meta.filters;
      if (visible) Object.assign(visible, { default: filtered });
    }
    const scene = { services: api.services, viewer: api.people.theHandler };
    it = await aCase(scene, { summary: 'The summary.', person: aPerson({ name: 'Ana Person' }) });
    inquiry = await anInquiry(scene, { summary: 'Another summary.' });
    const input = { idempotencyKey: aKey(), case: it.id, text: 'The entry.' };
    await api.as('theHandler')(document('addJournalEntry'), { input });
  });
  afterAll(() => api.close());

  const shown = {
    person: { name: 'Ana Person' },
    journal: { edges: [{ node: { text: 'The entry.' } }] },
    inquiries: [{ summary: 'The summary.', withheld: [] }],
    withheld: [],
  };
  const kept = {
    person: null,
    journal: null,
    inquiries: [{ summary: null, withheld: ['summary', 'withdrawnBecause'] }],
    withheld: ['person', 'journal'],
  };

  describe('who reads a case', () => {
    test.each([
      ['theHandler', shown],
      ['aManager', shown],
      ['aVolunteer', kept],
    ] as const)('%s', async (person, expected) => {
      const { cases } = await api.as(person)(list);
      const [{ node }] = cases.edges;
      expect(cases.totalCount).toBe(1);
      expect(node).toMatchObject({
        ...expected,
        number: it.number,
        incident: { area: 'SCHOOL' },
        responsible: { name: 'Ana Holm' },
      });
    });

    test.each(outsiders)('not %s: it does not exist in list, detail, search or count', async (person) => {
      const empty = { cases: { totalCount: 0, edges: [] } };
      expect(await api.as(person)(list)).toEqual(empty);
      for (const search of [it.number, 'Ana'])
        expect(await api.as(person)(list, { filter: { search } })).toEqual(empty);
      expect(await api.as(person)('query ($id: ID!) { case(id: $id) { id } }', { id: it.id })).toEqual({ case: null });
      expect(await api.as(person)('query ($id: ID!) { inquiry(id: $id) { id } }', { id: inquiry.id })).toEqual({
        inquiry: null,
      });
      expect(await api.as(person)('{ inquiries { totalCount edges { node { id } } } }')).toEqual({
        inquiries: { totalCount: 0, edges: [] },
      });
    });

    test('the query and the rule agree for everyone', async () => {
      for (const person of everybody) {
        const { cases } = await api.as(person)('{ cases { totalCount } }');
        expect([person, cases.totalCount > 0]).toEqual([person, caseAccess.read.test(api.people[person], it)]);
      }
    });
  });

  test('a volunteer finds a case by its number, and nobody by name: not even the count tells', async () => {
    const counting = 'query ($search: String) { cases(filter: { search: $search }) { totalCount } }';
    const searches = [it.number, 'Ana', 'Ana Person', '+45 20 30 40 50', 'amina@post.example', 'Nobody'];
    const counts = await Promise.all(searches.map((search) => api.as('aVolunteer')(counting, { search })));
    expect(counts.map(({ cases }) => cases.totalCount)).toEqual([1, 0, 0, 0, 0, 0]);
  });

  describe.each(Object.entries(mutations))('%s', (name, inputOf) => {
    test('a volunteer may look but not change', async () => {
      expect(await api.as('aVolunteer')(document(name), { input: inputOf(it.id, inquiry.id) })).toMatchObject({
        problem: 'FORBIDDEN',
      });
    });

    test('nobody outside is told whether it exists', async () => {
      for (const person of outsiders) {
        const real = await api.as(person)(document(name), { input: inputOf(it.id, inquiry.id) });
        expect([person, real]).toEqual([
          person,
          await api.as(person)(document(name), { input: inputOf(NOWHERE, NOWHERE) }),
        ]);
        expect(['NOT_FOUND', 'FORBIDDEN']).toContain(real['problem']);
      }
      expect(await api.as('aCaseworkerElsewhere')(document(name), { input: inputOf(it.id, inquiry.id) })).toMatchObject(
        { problem: 'NOT_FOUND' },
      );
    });

    test('what is not an id is not found', async () => {
      expect(await api.as('theHandler')(document(name), { input: inputOf('1', '1') })).toMatchObject({
        problem: 'NOT_FOUND',
      });
    });
  });

  test('only caseworkers and managers open cases; volunteers register inquiries, and read no summary back', async () => {
    for (const person of everybody.filter((one) => !['theHandler', 'aManager', 'aCaseworkerElsewhere'].includes(one))) {
      expect([person, await api.as(person)(document('openCase'), { input: aCaseInput() })]).toMatchObject([
        person,
        { problem: 'FORBIDDEN' },
      ]);
      const answer = await api.as(person)(
        `mutation ($input: RegisterInquiryInput!) { registerInquiry(input: $input) { inquiry { summary withheld viewerCanCorrect viewerCanPromote viewerCanWithdraw } } }`,
        { input: anInquiryInput({ summary: 'Taken by a volunteer.' }) },
      );
      const can = { viewerCanCorrect: false, viewerCanPromote: false, viewerCanWithdraw: false };
      if (person === 'aVolunteer')
        expect(answer).toMatchObject({ registerInquiry: { inquiry: { summary: null, ...can } } });
      else expect([person, answer]).toMatchObject([person, { problem: 'FORBIDDEN' }]);
    }
  });

  test('what the viewer can do is what the actions allow', async () => {
    const can = 'query ($id: ID!) { case(id: $id) { viewerCanWork viewerCanAssign viewerCanClose } }';
    const [handler, manager, volunteer] = await Promise.all(own.map((person) => api.as(person)(can, { id: it.id })));
    expect(handler?.case).toEqual({ viewerCanWork: true, viewerCanAssign: false, viewerCanClose: true });
    expect(manager?.case).toEqual({ viewerCanWork: true, viewerCanAssign: true, viewerCanClose: true });
    expect(volunteer?.case).toEqual({ viewerCanWork: false, viewerCanAssign: false, viewerCanClose: false });
  });
});

test('the viewer is told whether they can open a case, as the rule decides it', async () => {
  const api = await testApi();
  for (const name of everybody) {
    const { viewer } = await api.as(name)('{ viewer { viewerCanOpenCases } }');
    expect({ name, can: viewer.viewerCanOpenCases }).toEqual({
      name,
      can: ['theHandler', 'aManager', 'aCaseworkerElsewhere'].includes(name),
    });
    const answer = await api.as(name)(document('openCase'), { input: aCaseInput() });
    expect(answer['problem']).toBe(viewer.viewerCanOpenCases ? undefined : 'FORBIDDEN');
  }
  await api.close();
});
