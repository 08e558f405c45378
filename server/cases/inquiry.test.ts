import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { anIncident } from '../incidents/incident.fixture.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { aCase, anInquiry, anInquiryInput } from './case.fixture.ts';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

const scene = () => ({ services: api.services, viewer: api.people.theHandler });
const aKey = () => crypto.randomUUID();
const register = `mutation ($input: RegisterInquiryInput!) { registerInquiry(input: $input) { inquiry {
  id status counted quarter freezesOn version receivedOn channel summary withdrawnBecause incident { area } registeredBy { name } case { id }
  viewerCanCorrect viewerCanPromote viewerCanWithdraw withheld statisticsPreview { incidentFact { field code } personFact { field code } }
} } }`;
const correct = `mutation ($input: CorrectInquiryInput!) { correctInquiry(input: $input) { inquiry { version channel summary incident { area } } } }`;
const withdraw = `mutation ($input: WithdrawInquiryInput!) { withdrawInquiry(input: $input) { inquiry {
  status counted withdrawnBecause statisticsPreview { incidentFact { code } personFact { code } } viewerCanCorrect viewerCanPromote viewerCanWithdraw
} } }`;
const list = `query ($filter: InquiryFilter, $first: Int, $after: String) { inquiries(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id status } }
} }`;
const registering = (changed: object) => api.as('theHandler')(register, { input: anInquiryInput(changed) });
const FROZEN = new Date('2026-04-11T10:00:00Z');

async function later<T>(now: Date, work: () => Promise<T>): Promise<T> {
  const before = api.clock.now;
  api.clock.now = now;
  try {
    return await work();
  } finally {
    api.clock.now = before;
  }
}

/** What waits for statistics, read as the transfer reads it. */
async function outboxOf(record: string) {
  const client = new pg.Client({ connectionString: api.urls.TRANSFER_DATABASE_URL });
  await client.connect();
  const { rows } = await client.query(
    'select version, fragment, fact from outbox where record = $1 order by version, fragment',
    [record],
  );
  await client.end();
  return rows;
}

describe('registering an inquiry', () => {
  test('counts it, and the preview is what is sent', async () => {
    const { registerInquiry } = await api.as('theHandler')(register, {
      input: anInquiryInput({ summary: ' She called. ' }),
    });
    const { inquiry } = registerInquiry;
    expect(inquiry).toMatchObject({
      status: 'REGISTERED',
      counted: true,
      quarter: '2026-Q1',
      freezesOn: '2026-04-11',
      version: 1,
      receivedOn: '2026-02-10',
      channel: 'PHONE',
      summary: 'She called.',
      registeredBy: { name: 'Ana Holm' },
      case: null,
      viewerCanCorrect: true,
      viewerCanPromote: true,
      viewerCanWithdraw: true,
      withheld: [],
    });
    const sent = await outboxOf(inquiry.id);
    expect(sent).toMatchObject([
      { version: 1, fragment: 'incident', fact: { source: 'NGO', duplicate: 'NONE', area: 'SCHOOL' } },
      { version: 1, fragment: 'person', fact: { gender: 'UNKNOWN' } },
    ]);
    const shown = Object.fromEntries(
      inquiry.statisticsPreview.incidentFact.map(({ field, code }: any) => [field, code]),
    );
    expect(shown).toMatchObject({ source: 'NGO', area: 'SCHOOL', duplicate: 'NONE', quarter: '2026-Q1' });
  });

  test('twice with one key registers once, and counts once', async () => {
    const input = anInquiryInput();
    const answers = await Promise.all([1, 2, 3].map(() => api.as('theHandler')(register, { input })));
    const [id, ...others] = new Set(answers.map(({ registerInquiry }) => registerInquiry.inquiry.id));
    expect(others).toEqual([]);
    expect(await outboxOf(id)).toHaveLength(2);
  });

  test('with the key of another inquiry is refused, and nothing of either is lost', async () => {
    const input = anInquiryInput({ receivedOn: '2026-02-09', summary: 'She called.' });
    const first = await api.as('theHandler')(register, { input });
    const used = { problem: 'CONFLICT', reason: 'idempotency_key' };
    for (const edited of [
      { ...input, incident: anIncident({ area: 'HOUSING' }) },
      { ...input, channel: 'LETTER' },
      { ...input, receivedOn: '2026-02-08' },
      { ...input, summary: 'She called twice.' },
      { ...input, summary: null },
    ]) {
      expect(await api.as('theHandler')(register, { input: edited })).toMatchObject(used);
    }
    expect(await api.as('theHandler')(register, { input })).toEqual(first);
    const { receivedOn: _unsaid, ...rest } = input;
    expect(await api.as('theHandler')(register, { input: rest })).toEqual(first);
    expect(await outboxOf(first.registerInquiry.inquiry.id)).toHaveLength(2);
  });

  test('with the receipt of a report is known as a duplicate and its person is not sent', async () => {
    const submit = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { receipt } }`;
    const { submitReport } = await api.as('thePublic')(submit, {
      input: { idempotencyKey: aKey(), incident: anIncident() },
    });
    const { receipt } = submitReport;
    const { registerInquiry } = await api.as('theHandler')(register, { input: anInquiryInput({ receipt }) });
    expect(await outboxOf(registerInquiry.inquiry.id)).toMatchObject([
      { fragment: 'incident', fact: { duplicate: 'CONFIRMED' } },
      { fragment: 'person', fact: null },
    ]);
    const { counted, statisticsPreview } = registerInquiry.inquiry;
    expect({ counted, person: statisticsPreview.personFact }).toEqual({ counted: false, person: [] });
    expect(statisticsPreview.incidentFact).toContainEqual({ field: 'duplicate', code: 'CONFIRMED' });
    const withdrawReport = `mutation ($receipt: String!) { withdrawReport(input: { receipt: $receipt }) { report { status } } }`;
    await api.as('thePublic')(withdrawReport, { receipt });
    const again = await api.as('theHandler')(register, { input: anInquiryInput({ receipt }) });
    expect(await outboxOf(again.registerInquiry.inquiry.id)).toMatchObject([
      { fact: { duplicate: 'NONE' } },
      { fragment: 'person' },
    ]);
  });

  test('a receipt that opens nothing, or was mistyped, is said to be so', async () => {
    expect(await registering({ receipt: '0000 0000 0000 0000 0000 0000' })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'receipt', rule: 'unknown_receipt' }],
    });
    expect(await registering({ receipt: '0000 0000 0000 0000 0000 0001' })).toMatchObject({
      fields: [{ field: 'receipt', rule: 'receipt' }],
    });
  });

  test('received in the future, long ago, or with too long a summary is refused at the field', async () => {
    expect((await registering({ receivedOn: '2026-02-11' })).fields).toEqual([
      { field: 'receivedOn', rule: 'in_future' },
    ]);
    expect((await registering({ receivedOn: '2025-02-09' })).fields).toEqual([
      { field: 'receivedOn', rule: 'too_early' },
    ]);
    expect((await registering({ receivedOn: '2025-02-10' })).fields).toBeUndefined();
    expect((await registering({ summary: 'x'.repeat(5_001) })).fields).toEqual([
      { field: 'summary', rule: 'max_length', params: { limit: 5_000 } },
    ]);
    expect((await registering({ incident: anIncident({ grounds: [] }) })).fields).toEqual([
      { field: 'incident.grounds', rule: 'required' },
    ]);
  });
});

describe('correcting an inquiry', () => {
  test('sends the new classification, with a higher version', async () => {
    const { id } = await anInquiry(scene(), { summary: 'Before.' });
    const input = { id, version: 1, channel: 'EMAIL', incident: anIncident({ area: 'HOUSING' }) };
    expect(await api.as('aManager')(correct, { input })).toMatchObject({
      correctInquiry: { inquiry: { version: 2, channel: 'EMAIL', summary: 'Before.', incident: { area: 'HOUSING' } } },
    });
    expect((await outboxOf(id)).map(({ version }) => version)).toEqual([1, 1, 2, 2]);
    expect(await api.as('theHandler')(correct, { input })).toMatchObject({ problem: 'CONFLICT', reason: 'stale' });
  });

  test('the summary alone changes nothing in statistics; null takes it away', async () => {
    const { id } = await anInquiry(scene());
    const input = { id, version: 1, channel: 'PHONE', incident: anIncident(), summary: 'Now known.' };
    expect(await api.as('theHandler')(correct, { input })).toMatchObject({
      correctInquiry: { inquiry: { summary: 'Now known.' } },
    });
    expect(await api.as('theHandler')(correct, { input: { ...input, version: 2, summary: null } })).toMatchObject({
      correctInquiry: { inquiry: { summary: null } },
    });
    expect(await outboxOf(id)).toHaveLength(2);
  });

  test('after the freeze what happened stands; channel and summary can still change', async () => {
    const { id } = await anInquiry(scene());
    const input = { id, version: 1, channel: 'LETTER', incident: anIncident({ area: 'HOUSING' }), summary: 'Later.' };
    await later(FROZEN, async () => {
      expect(await api.as('theHandler')(correct, { input })).toMatchObject({
        problem: 'CONFLICT',
        reason: 'quarter_frozen',
      });
      expect(await api.as('theHandler')(correct, { input: { ...input, incident: anIncident() } })).toMatchObject({
        correctInquiry: { inquiry: { version: 2, channel: 'LETTER', summary: 'Later.', incident: { area: 'SCHOOL' } } },
      });
    });
  });
});

describe('withdrawing an inquiry', () => {
  test('takes it out of the statistics and keeps the reason', async () => {
    const { id } = await anInquiry(scene());
    expect(await api.as('theHandler')(withdraw, { input: { id, reason: 'Registered twice.' } })).toMatchObject({
      withdrawInquiry: {
        inquiry: {
          status: 'WITHDRAWN',
          counted: false,
          statisticsPreview: { incidentFact: [], personFact: [] },
          withdrawnBecause: 'Registered twice.',
          viewerCanCorrect: false,
          viewerCanPromote: false,
          viewerCanWithdraw: false,
        },
      },
    });
    expect((await outboxOf(id)).filter(({ version }) => version === 2)).toMatchObject([{ fact: null }, { fact: null }]);
    for (const [document, input] of [
      [withdraw, { id, reason: 'Again.' }],
      [correct, { id, version: 2, channel: 'WEB', incident: anIncident() }],
    ] as const) {
      expect(await api.as('theHandler')(document, { input })).toMatchObject({
        problem: 'CONFLICT',
        reason: 'inquiry_withdrawn',
      });
    }
  });

  test('of which a case was opened takes it out too; the case goes on', async () => {
    const opened = await aCase(scene());
    const asking = `query ($id: ID!) { case(id: $id) { status inquiries { id status counted viewerCanWithdraw } statisticsPreview { incidentFact { code } } } }`;
    const before = await api.as('theHandler')(asking, { id: opened.id });
    const [{ id }] = before.case.inquiries;
    expect(before.case.inquiries).toMatchObject([{ status: 'PROMOTED', counted: true, viewerCanWithdraw: true }]);
    expect(await api.as('aVolunteer')(withdraw, { input: { id, reason: 'Twice.' } })).toMatchObject({
      problem: 'FORBIDDEN',
    });
    const input = { id, reason: 'Counted through the citizen’s own report.' };
    expect(await api.as('theHandler')(withdraw, { input })).toMatchObject({
      withdrawInquiry: { inquiry: { status: 'WITHDRAWN', counted: false, viewerCanPromote: false } },
    });
    expect((await outboxOf(id)).at(-1)).toMatchObject({ fact: null });
    expect(await api.as('theHandler')(asking, { id: opened.id })).toMatchObject({
      case: {
        status: 'OPEN',
        inquiries: [{ status: 'WITHDRAWN', counted: false }],
        statisticsPreview: { incidentFact: [] },
      },
    });
  });

  test('not without a reason, not after the freeze', async () => {
    const { id } = await anInquiry(scene());
    expect(await api.as('theHandler')(withdraw, { input: { id, reason: '' } })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'reason', rule: 'min_length' }],
    });
    await later(FROZEN, async () => {
      const input = { id, reason: 'Too late.' };
      expect(await api.as('theHandler')(withdraw, { input })).toMatchObject({
        problem: 'CONFLICT',
        reason: 'quarter_frozen',
      });
      expect(await api.as('theHandler')('query ($id: ID!) { inquiry(id: $id) { viewerCanWithdraw } }', { id })).toEqual(
        {
          inquiry: { viewerCanWithdraw: false },
        },
      );
    });
  });
});

describe('the list of inquiries', () => {
  test('pages, counts and filters', async () => {
    const ground = { ground: 'LANGUAGE', perceived: false, byAssociation: false } as const;
    const mine = [];
    for (let count = 0; count < 5; count += 1)
      mine.push(await anInquiry(scene(), { incident: anIncident({ grounds: [ground] }) }));
    const filter = { ground: 'LANGUAGE', quarter: '2026-Q1', status: 'REGISTERED' };
    const first = (await api.as('theHandler')(list, { filter, first: 3 })).inquiries;
    const second = (await api.as('theHandler')(list, { filter, first: 3, after: first.pageInfo.endCursor })).inquiries;
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(second.pageInfo.hasNextPage).toBe(false);
    const seen = [...first.edges, ...second.edges].map(({ node }: any) => node.id);
    expect(new Set(seen)).toEqual(new Set(mine.map(({ id }) => id)));
    expect((await api.as('theHandler')(list, { filter: { ...filter, quarter: '2025-Q4' } })).inquiries.totalCount).toBe(
      0,
    );
  });
});

describe('the preview before anything is kept', () => {
  const preview = `query ($incident: IncidentInput!) { previewStatistics(incident: $incident) { quarter freezesOn incidentFact { field code } } }`;
  test.each([
    ['theHandler', 'NGO'],
    ['aVolunteer', 'NGO'],
    ['anOfficer', 'MUNICIPALITY'],
    ['thePublic', 'CITIZEN'],
  ] as const)('%s is shown as %s', async (person, source) => {
    const { previewStatistics } = await api.as(person)(preview, { incident: anIncident() });
    expect(previewStatistics).toMatchObject({ quarter: '2026-Q1', freezesOn: '2026-04-11' });
    expect(previewStatistics.incidentFact).toContainEqual({ field: 'source', code: source });
  });
});
