import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { anIncident } from '../incidents/incident.fixture.ts';
import type { PersonName } from '../demo/people.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { aCase, aCaseInput, anInquiry, aPerson } from './case.fixture.ts';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

const scene = (person: PersonName = 'theHandler') => ({ services: api.services, viewer: api.people[person] });
const aKey = () => crypto.randomUUID();

const open = `mutation ($input: OpenCaseInput!) {
  openCase(input: $input) { case {
    id number status outcome version responsible { name } incident { area } inquiries { status channel receivedOn summary }
    person { id version name phone email address language birthYear addressProtection note }
    viewerCanWork viewerCanAssign viewerCanClose withheld
  } }
}`;
const promote = `mutation ($input: PromoteInquiryInput!) {
  promoteInquiry(input: $input) { case { id number incident { area } inquiries { id status summary } person { name } } }
}`;
const record = `mutation ($input: RecordPersonInput!) { recordPerson(input: $input) { case { person { version name phone email note } } } }`;
const write = `mutation ($input: AddJournalEntryInput!) {
  addJournalEntry(input: $input) { entry { id text author { name } corrects correctedBy } case { id journal { edges { node { id text corrects correctedBy } } } } }
}`;
const assign = `mutation ($input: AssignCaseInput!) { assignCase(input: $input) { case { version responsible { name } } } }`;
const changeStatus = `mutation ($input: ChangeCaseStatusInput!) {
  changeCaseStatus(input: $input) { case { version status outcome closedAt viewerCanClose } }
}`;
const list = `query ($first: Int, $after: String, $filter: CaseFilter, $sort: CaseSort) {
  cases(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id number status person { name } } }
  }
}`;
async function found(search: string): Promise<string[]> {
  const { cases } = await api.as('theHandler')(list, { filter: { search } });
  expect(cases.totalCount).toBe(cases.edges.length);
  return cases.edges.map(({ node }: any) => node.id);
}
const audited = async (subject: string) => {
  const { orm, people } = api;
  const em = orm.em.fork();
  em.setFilterParams('visible', { organisation: people.theHandler.organisation });
  return em.execute<{ action: string; fields: string[] }[]>(
    'select action, fields from audit_entry where subject = ? order by sequence',
    [subject],
  );
};

describe('opening a case', () => {
  test('registers the inquiry and keeps the person, and the answer is the case', async () => {
    const person = aPerson({ address: 'Havnegade 1', note: 'Calls only in the morning.' });
    const { openCase } = await api.as('theHandler')(open, { input: aCaseInput({ person, summary: 'At the school.' }) });
    expect(openCase.case).toMatchObject({
      number: expect.stringMatching(/^2026-\d{4}$/),
      status: 'OPEN',
      outcome: null,
      version: 1,
      responsible: { name: 'Ana Holm' },
      incident: { area: 'SCHOOL' },
      inquiries: [{ status: 'PROMOTED', channel: 'PHONE', receivedOn: '2026-02-10', summary: 'At the school.' }],
      person: { ...person, version: 1 },
      viewerCanWork: true,
      viewerCanAssign: false,
      viewerCanClose: true,
      withheld: [],
    });
  });

  test('numbers the cases of an organisation one after the other, whoever opens them at once', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => aCase(scene('aCaseworkerElsewhere'))));
    expect(opened.map(({ number }) => number).sort()).toEqual(
      Array.from({ length: 8 }, (_, index) => `2026-000${index + 1}`),
    );
  });

  test('twice with one key opens one case, also at the same moment', async () => {
    const input = aCaseInput();
    const answers = await Promise.all([1, 2, 3].map(() => api.as('theHandler')(open, { input })));
    const again = await api.as('theHandler')(open, { input });
    expect(new Set([...answers, again].map(({ openCase }) => openCase.case.id)).size).toBe(1);
  });

  test('names every field of the person that needs changing', async () => {
    const person = aPerson({ name: 'x'.repeat(201), phone: 'call me', email: 'nobody@', birthYear: 1899 });
    expect(await api.as('theHandler')(open, { input: aCaseInput({ person }) })).toMatchObject({
      problem: 'INVALID',
      fields: [
        { field: 'person.name', rule: 'max_length', params: { limit: 200 } },
        { field: 'person.phone', rule: 'phone' },
        { field: 'person.email', rule: 'email' },
        { field: 'person.birthYear', rule: 'min_value', params: { limit: 1900 } },
      ],
    });
    expect(
      await api.as('theHandler')(open, { input: aCaseInput({ person: aPerson({ birthYear: 2027 }) }) }),
    ).toMatchObject({
      fields: [{ field: 'person.birthYear', rule: 'max_value', params: { limit: 2026 } }],
    });
  });

  test('with the key of another case is refused, and what was typed is not dropped in silence', async () => {
    const input = aCaseInput({ summary: 'At the school.' });
    const first = await api.as('theHandler')(open, { input });
    for (const edited of [
      { ...input, person: aPerson({ phone: '71727374' }) },
      { ...input, incident: anIncident({ area: 'HOUSING' }) },
    ]) {
      expect(await api.as('theHandler')(open, { input: edited })).toMatchObject({
        problem: 'CONFLICT',
        reason: 'idempotency_key',
      });
    }
    expect(await api.as('theHandler')(open, { input })).toEqual(first);
  });

  test('an empty field of the person is nothing recorded', async () => {
    const { openCase } = await api.as('theHandler')(open, {
      input: aCaseInput({ person: { name: '  ', phone: '', email: '' } }),
    });
    expect(openCase.case.person).toMatchObject({ name: null, phone: null, email: null, birthYear: null });
  });
});

describe('promoting an inquiry', () => {
  test('takes over what happened and the summary, and tells statistics nothing', async () => {
    const inquiry = await anInquiry(scene(), {
      summary: 'She called about the school.',
      incident: anIncident({ area: 'HOUSING' }),
    });
    const before = await outboxOf(inquiry.id);
    const { promoteInquiry } = await api.as('theHandler')(promote, {
      input: { idempotencyKey: aKey(), id: inquiry.id, person: aPerson() },
    });
    expect(promoteInquiry.case).toMatchObject({
      incident: { area: 'HOUSING' },
      inquiries: [{ id: inquiry.id, status: 'PROMOTED', summary: 'She called about the school.' }],
      person: { name: 'Amina Yusuf Warsame' },
    });
    expect(await outboxOf(inquiry.id)).toEqual(before);
  });

  test('happens once: a retry meets the case, another attempt is refused', async () => {
    const inquiry = await anInquiry(scene());
    const input = { idempotencyKey: aKey(), id: inquiry.id, person: aPerson() };
    const [first, second] = await Promise.all([1, 2].map(() => api.as('theHandler')(promote, { input })));
    expect(second?.promoteInquiry.case.id).toBe(first?.promoteInquiry.case.id);
    expect(await api.as('theHandler')(promote, { input: { ...input, idempotencyKey: aKey() } })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'inquiry_promoted',
    });
    const edited = { ...input, person: aPerson({ name: 'Somebody Else' }) };
    expect(await api.as('theHandler')(promote, { input: edited })).toMatchObject({ reason: 'idempotency_key' });
  });
});

/** What waits for statistics, read as the transfer reads it. */
async function outboxOf(record: string) {
  const client = new pg.Client({ connectionString: api.urls.TRANSFER_DATABASE_URL });
  await client.connect();
  const { rows } = await client.query(
    'select fragment, version, fact from outbox where record = $1 order by version, fragment',
    [record],
  );
  await client.end();
  return rows;
}

describe('recording the person', () => {
  test('changes what is mentioned and leaves the rest', async () => {
    const it = await aCase(scene());
    const input = { case: it.id, version: 1, person: { phone: '30405060', email: null } };
    const { recordPerson } = await api.as('aManager')(record, { input });
    expect(recordPerson.case.person).toMatchObject({
      version: 2,
      name: 'Amina Yusuf Warsame',
      phone: '30405060',
      email: null,
    });
  });

  test('two at once: the second is told, and nothing is overwritten', async () => {
    const it = await aCase(scene());
    const answers = await Promise.all(
      ['First', 'Second'].map((name) =>
        api.as('theHandler')(record, { input: { case: it.id, version: 1, person: { name } } }),
      ),
    );
    expect(answers.filter(({ problem }) => problem)).toEqual([
      expect.objectContaining({ problem: 'CONFLICT', reason: 'stale' }),
    ]);
  });

  test('finds the case by the new name and no longer by the old', async () => {
    const it = await aCase(scene(), { person: aPerson({ name: 'Oldname Before' }) });
    await api.as('theHandler')(record, { input: { case: it.id, version: 1, person: { name: 'Newname After' } } });
    expect(await found('oldname')).toEqual([]);
    expect(await found('newname')).toEqual([it.id]);
  });
});

describe('the journal', () => {
  test('is added to, the newest first, and a correction leaves what it corrects', async () => {
    const it = await aCase(scene());
    const first = await api.as('theHandler')(write, {
      input: { idempotencyKey: aKey(), case: it.id, text: 'Called the school.' },
    });
    const { id } = first.addJournalEntry.entry;
    expect(first.addJournalEntry.entry).toMatchObject({
      text: 'Called the school.',
      author: { name: 'Ana Holm' },
      corrects: null,
    });
    api.clock.now = new Date(api.clock.now.getTime() + 1000);
    const input = { idempotencyKey: aKey(), case: it.id, text: 'Wrote to the school.', corrects: id };
    const second = await api.as('theHandler')(write, { input });
    const nodes = second.addJournalEntry.case.journal.edges.map(({ node }: any) => node);
    expect(nodes).toMatchObject([
      { text: 'Wrote to the school.', corrects: id, correctedBy: null },
      { id, text: 'Called the school.', corrects: null, correctedBy: second.addJournalEntry.entry.id },
    ]);
    expect(await api.as('theHandler')(write, { input })).toMatchObject({
      addJournalEntry: { entry: { id: second.addJournalEntry.entry.id } },
    });
    expect(await api.as('theHandler')(write, { input: { ...input, text: 'Wrote again.' } })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'idempotency_key',
    });
    expect(await api.as('theHandler')(write, { input: { ...input, idempotencyKey: aKey() } })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'entry_corrected',
    });
  });

  test('pages', async () => {
    const it = await aCase(scene());
    for (const text of ['one', 'two', 'three']) {
      api.clock.now = new Date(api.clock.now.getTime() + 1000);
      await api.as('theHandler')(write, { input: { idempotencyKey: aKey(), case: it.id, text } });
    }
    const page = `query ($id: ID!, $after: String) { case(id: $id) { journal(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { text } } } } }`;
    const first = (await api.as('theHandler')(page, { id: it.id })).case.journal;
    expect(first).toMatchObject({
      pageInfo: { hasNextPage: true },
      edges: [{ node: { text: 'three' } }, { node: { text: 'two' } }],
    });
    const { journal } = (await api.as('theHandler')(page, { id: it.id, after: first.pageInfo.endCursor })).case;
    expect(journal).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { text: 'one' } }] });
  });

  test('refuses an empty entry, and a correction of an entry of another case', async () => {
    const [it, other] = [await aCase(scene()), await aCase(scene())];
    expect(
      await api.as('theHandler')(write, { input: { idempotencyKey: aKey(), case: it.id, text: ' ' } }),
    ).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'text', rule: 'min_length' }],
    });
    const { addJournalEntry } = await api.as('theHandler')(write, {
      input: { idempotencyKey: aKey(), case: other.id, text: 'There.' },
    });
    const input = { idempotencyKey: aKey(), case: it.id, text: 'Here.', corrects: addJournalEntry.entry.id };
    expect(await api.as('theHandler')(write, { input })).toMatchObject({ problem: 'NOT_FOUND' });
  });
});

const to = (it: { id: string }, person: PersonName, version = 1) => ({
  case: it.id,
  version,
  responsible: api.people[person].member,
});

describe('assigning', () => {
  test('a manager gives it to a caseworker; a caseworker takes it, but gives it to nobody', async () => {
    const it = await aCase(scene('aManager'));
    expect(await api.as('theHandler')(assign, { input: to(it, 'aManager') })).toMatchObject({ problem: 'FORBIDDEN' });
    expect(await api.as('theHandler')(assign, { input: to(it, 'theHandler') })).toMatchObject({
      assignCase: { case: { version: 2, responsible: { name: 'Ana Holm' } } },
    });
    expect(await api.as('aManager')(assign, { input: to(it, 'aManager', 2) })).toMatchObject({
      assignCase: { case: { responsible: { name: 'Mikkel Brandt' } } },
    });
  });

  test('whoever took it can put it down again; to put down somebody else’s is for a manager', async () => {
    const it = await aCase(scene());
    const down = (version: number) => ({ case: it.id, version, responsible: null });
    const unassigned = async () => {
      const { cases } = await api.as('aVolunteer')(list, { first: 100, filter: { unassigned: true } });
      return cases.edges.some(({ node }: any) => node.id === it.id);
    };
    expect(await unassigned()).toBe(false);
    expect(await api.as('theHandler')(assign, { input: down(1) })).toMatchObject({
      assignCase: { case: { version: 2, responsible: null } },
    });
    expect(await unassigned()).toBe(true);
    const others = await api.as('theHandler')(list, { first: 100, filter: { unassigned: false } });
    expect(others.cases.edges.map(({ node }: any) => node.id)).not.toContain(it.id);
    await api.as('aManager')(assign, { input: to(it, 'aManager', 2) });
    expect(await api.as('theHandler')(assign, { input: down(3) })).toMatchObject({ problem: 'FORBIDDEN' });
    expect(await api.as('aVolunteer')(assign, { input: down(3) })).toMatchObject({ problem: 'FORBIDDEN' });
    expect(await api.as('aManager')(assign, { input: down(3) })).toMatchObject({
      assignCase: { case: { responsible: null } },
    });
  });

  test('not to a volunteer, not to another organisation, not to nobody: one answer for all', async () => {
    const it = await aCase(scene());
    const refused = { problem: 'INVALID', fields: [{ field: 'responsible', rule: 'not_assignable' }] };
    expect(await api.as('aManager')(assign, { input: to(it, 'aVolunteer') })).toMatchObject(refused);
    expect(await api.as('aManager')(assign, { input: to(it, 'aCaseworkerElsewhere') })).toMatchObject(refused);
    expect(
      await api.as('aManager')(assign, { input: { case: it.id, version: 1, responsible: 'nobody' } }),
    ).toMatchObject(refused);
  });

  test('not from a version that is gone', async () => {
    const it = await aCase(scene());
    await api.as('theHandler')(assign, { input: to(it, 'theHandler') });
    expect(await api.as('aManager')(assign, { input: to(it, 'aManager') })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'stale',
    });
  });
});

describe('the status', () => {
  test('closing needs an outcome; a closed case can be opened again', async () => {
    const it = await aCase(scene());
    const to = (status: string, version: number, outcome?: string) => ({
      input: { case: it.id, version, status, outcome },
    });
    expect(await api.as('theHandler')(changeStatus, to('CLOSED', 1))).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'outcome', rule: 'required' }],
    });
    expect(await api.as('theHandler')(changeStatus, to('WAITING', 1, 'POLICE'))).toMatchObject({
      fields: [{ field: 'outcome', rule: 'only_when_closed' }],
    });
    expect(await api.as('theHandler')(changeStatus, to('CLOSED', 1, 'MEDIATION'))).toMatchObject({
      changeCaseStatus: { case: { version: 2, status: 'CLOSED', outcome: 'MEDIATION', viewerCanClose: false } },
    });
    expect(await api.as('theHandler')(changeStatus, to('OPEN', 1))).toMatchObject({
      problem: 'CONFLICT',
      reason: 'stale',
    });
    expect(await api.as('theHandler')(changeStatus, to('OPEN', 2))).toMatchObject({
      changeCaseStatus: { case: { version: 3, status: 'OPEN', outcome: null, closedAt: null, viewerCanClose: true } },
    });
  });
});

describe('the list of cases', () => {
  test('pages through every case once, in each order', async () => {
    const { cases } = await api.as('theHandler')(list, { first: 100 });
    const all = cases.edges.map(({ node }: any) => node.id);
    expect(all.length).toBe(cases.totalCount);
    for (const field of ['OPENED_AT', 'UPDATED_AT', 'NUMBER', 'STATUS']) {
      for (const direction of ['ASC', 'DESC']) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const { cases: page } = await api.as('theHandler')(list, { first: 7, after, sort: { field, direction } });
          seen.push(...page.edges.map(({ node }: any) => node.id));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after);
        expect(new Set(seen)).toEqual(new Set(all));
      }
    }
  });

  test('filters by status, ground, and who is responsible', async () => {
    const incident = anIncident({ grounds: [{ ground: 'AGE', perceived: false, byAssociation: false }] });
    const it = await aCase(scene('aManager'), { incident });
    await api.as('aManager')(changeStatus, { input: { case: it.id, version: 1, status: 'WAITING' } });
    const ids = async (person: PersonName, filter: object) =>
      (await api.as(person)(list, { filter })).cases.edges.map(({ node }: any) => node.id);
    expect(await ids('theHandler', { ground: 'AGE' })).toEqual([it.id]);
    expect(await ids('theHandler', { status: 'WAITING', ground: 'AGE' })).toEqual([it.id]);
    expect(await ids('theHandler', { status: 'CLOSED', ground: 'AGE' })).toEqual([]);
    expect(await ids('theHandler', { mine: true, ground: 'AGE' })).toEqual([]);
    expect(await ids('aManager', { mine: true, ground: 'AGE' })).toEqual([it.id]);
    expect(await ids('theHandler', { responsible: api.people.aManager.member, ground: 'AGE' })).toEqual([it.id]);
  });

  test('finds a case by its number and its person', async () => {
    const it = await aCase(scene(), {
      person: aPerson({ name: 'Åse-Marie Ødegård', phone: '+45 71 72 73 74', email: 'aase@post.example' }),
    });
    for (const search of [
      it.number,
      'åse marie',
      'ASE',
      'Ødeg',
      'mar øde',
      '71727374',
      '0045 7172 7374',
      ' Aase@Post.example ',
    ]) {
      expect({ search, found: await found(search) }).toEqual({ search, found: [it.id] });
    }
    for (const search of ['ød', 'marietta', 'åse hansen', '71727375', 'ase@post.example', '1999-0001', '%', '___']) {
      expect({ search, found: await found(search) }).toEqual({ search, found: [] });
    }
    expect(await found(it.number.slice(0, -1))).toContain(it.id);
  });

  test('refuses a page that is too large, a cursor it did not write, and an id that is none', async () => {
    expect(await api.as('theHandler')(list, { first: 101 })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'first' }],
    });
    for (const cursor of ['x', Buffer.from('["a","b"]').toString('base64url')]) {
      expect(await api.as('theHandler')(list, { after: cursor })).toMatchObject({
        problem: 'INVALID',
        fields: [{ field: 'after' }],
      });
    }
    expect(await api.as('theHandler')(list, { filter: { responsible: 'me' } })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'filter.responsible', rule: 'uuid' }],
    });
    expect(await api.as('theHandler')('{ case(id: "1") { id } }')).toEqual({ case: null });
  });
});

describe('the audit log', () => {
  test('knows who read which personal fields, and no value', async () => {
    const it = await aCase(scene(), { summary: 'Secret summary.' });
    await api.as('theHandler')(`query ($id: ID!) { case(id: $id) { number person { id version } } }`, { id: it.id });
    expect((await audited(it.id)).map(({ action }) => action)).toEqual(['OPEN_CASE']);
    await api.as('aManager')(`query ($id: ID!) { case(id: $id) { person { phone name } inquiries { summary } } }`, {
      id: it.id,
    });
    expect(await audited(it.id)).toMatchObject([
      { action: 'OPEN_CASE' },
      { action: 'READ_PERSON', fields: ['name', 'phone'] },
    ]);
  });

  test('has one line for a page that shows names', async () => {
    const lines = async () => {
      const em = api.orm.em.fork();
      em.setFilterParams('visible', { organisation: api.people.theHandler.organisation });
      return em.execute<{ action: string; fields: string[] }[]>(
        `select action, fields from audit_entry where action = 'LIST_PERSONS'`,
      );
    };
    const before = (await lines()).length;
    await api.as('theHandler')(list, { first: 10 });
    const after = await lines();
    expect(after.length).toBe(before + 1);
    expect(after.at(-1)).toMatchObject({ fields: ['name'] });
  });
});
