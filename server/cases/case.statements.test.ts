import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anIncident } from '../incidents/incident.fixture.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { aCase, aCaseInput, anInquiry, anInquiryInput, aPerson } from './case.fixture.ts';
import { addJournalEntry } from './addJournalEntry.ts';
import { contextFor } from '../platform/api/context.ts';
import { statementsOf } from '../testing/statements.ts';

let api: TestApi;
const scene = () => ({ services: api.services, viewer: api.people.theHandler });
const aKey = () => crypto.randomUUID();

beforeAll(async () => {
  api = await testApi();
  for (let count = 0; count < 12; count += 1) {
    const it = await aCase(scene(), { person: aPerson({ name: `Amina ${count}` }), summary: 'Something.' });
    const context = contextFor(api.services, api.people.theHandler, { door: 'ngo', requestId: 'test' });
    for (const text of ['One.', 'Two.']) await addJournalEntry(context, { idempotencyKey: aKey(), case: it.id, text });
  }
});
afterAll(() => api.close());

const list = (more = '') => `query ($first: Int!, $filter: CaseFilter) { cases(first: $first, filter: $filter) {
  ${more} edges { node { id number status incident { area } responsible { name } organisation { name } person { name } } }
} }`;
const everything = `query ($first: Int!) { cases(first: $first) { edges { node {
  number responsible { name } statisticsPreview { quarter }
  person { name phone } inquiries { summary registeredBy { name } case { number } }
  journal { edges { node { text author { name } } } }
} } } }`;

const send = (document: string, variables: object) => async () => {
  const answer = await api.as('theHandler')(document, variables as Record<string, unknown>);
  if (answer['problem']) throw new Error(JSON.stringify(answer));
};

test.each([
  ['a list', list(), {}],
  ['a list that is counted', list('totalCount'), {}],
  ['a search by name', list(), { filter: { search: 'amina' } }],
])('%s costs the same however long it is', async (_name, document, more) => {
  const short = await statementsOf(send(document, { first: 2, ...more }));
  const long = await statementsOf(send(document, { first: 10, ...more }));
  expect(long.length).toBe(short.length);
});

test('everything there is of a page of cases is read in a handful of transactions, whichever of them meet', async () => {
  for (const first of [2, 10]) {
    const seen = await statementsOf(send(everything, { first }));
    expect(seen.length).toBeLessThanOrEqual(40);
  }
});

/** A transaction is begin, the session's variables, its statements and commit; the keys lie in a database of their own. */
const held: [string, () => Promise<() => Promise<void>>, number][] = [
  ['list', async () => send(list(), { first: 10 }), 17],
  ['list, counted', async () => send(list('totalCount'), { first: 10 }), 21],
  ['list without names', async () => send('{ cases { edges { node { number status incident { area } } } } }', {}), 4],
  ['search by name', async () => send(list(), { first: 10, filter: { search: 'amina' } }), 21],
  ['search by number', async () => send(list(), { first: 10, filter: { search: '2026-0001' } }), 17],
  [
    'a case with its person',
    async () => {
      const { id } = await aCase(scene());
      return send(
        'query ($id: ID!) { case(id: $id) { number incident { area } person { name phone email address note } } }',
        { id },
      );
    },
    9,
  ],
  ['inquiries', async () => send('{ inquiries { edges { node { receivedOn incident { area } status } } } }', {}), 4],
  [
    'registerInquiry',
    async () =>
      send('mutation ($input: RegisterInquiryInput!) { registerInquiry(input: $input) { inquiry { id quarter } } }', {
        input: anInquiryInput({ summary: 'Text.' }),
      }),
    7,
  ],
  [
    'openCase',
    async () =>
      send('mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id number } } }', {
        input: aCaseInput(),
      }),
    10,
  ],
  [
    'promoteInquiry',
    async () => {
      const { id } = await anInquiry(scene());
      const input = { idempotencyKey: aKey(), id, person: aPerson() };
      return send('mutation ($input: PromoteInquiryInput!) { promoteInquiry(input: $input) { case { id number } } }', {
        input,
      });
    },
    10,
  ],
  [
    'correctInquiry',
    async () => {
      const { id } = await anInquiry(scene());
      const input = { id, version: 1, channel: 'WEB', incident: anIncident({ area: 'HOUSING' }) };
      return send('mutation ($input: CorrectInquiryInput!) { correctInquiry(input: $input) { inquiry { id } } }', {
        input,
      });
    },
    7,
  ],
  [
    'recordPerson',
    async () => {
      const { id } = await aCase(scene());
      const input = { case: id, version: 1, person: { phone: '20203030' } };
      return send('mutation ($input: RecordPersonInput!) { recordPerson(input: $input) { case { id } } }', { input });
    },
    10,
  ],
  [
    'addJournalEntry',
    async () => {
      const { id } = await aCase(scene());
      const input = { idempotencyKey: aKey(), case: id, text: 'Text.' };
      return send('mutation ($input: AddJournalEntryInput!) { addJournalEntry(input: $input) { entry { id at } } }', {
        input,
      });
    },
    8,
  ],
  [
    'changeCaseStatus',
    async () => {
      const { id } = await aCase(scene());
      const input = { case: id, version: 1, status: 'CLOSED', outcome: 'POLICE' };
      return send(
        'mutation ($input: ChangeCaseStatusInput!) { changeCaseStatus(input: $input) { case { id status } } }',
        { input },
      );
    },
    6,
  ],
];

test.each(held)('%s: the number of statements is held', async (_name, prepare, most) => {
  const work = await prepare();
  const seen = await statementsOf(work);
  expect({ count: seen.length, seen: seen.map((it) => it.slice(0, 60)) }).toMatchObject({ count: most });
});
