import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { demand } from '../platform/access/rule.ts';
import { reportAccess } from './report.access.ts';
import { readReceipt } from './receipt.ts';
import { anIncident } from '../incidents/incident.fixture.ts';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

const submit = `mutation ($input: SubmitReportInput!) {
  submitReport(input: $input) { receipt report { id status quarter freezesOn canWithdraw incident { area grounds { ground } } } }
}`;
const follow = `query ($receipt: String!) { report(receipt: $receipt) { status canWithdraw canAdd additions incident { area } } }`;
const withdraw = `mutation ($receipt: String!) { withdrawReport(input: { receipt: $receipt }) { report { status incident { area } } } }`;
const add = `mutation ($input: AddToReportInput!) { addToReport(input: $input) { report { additions } } }`;

const aKey = () => crypto.randomUUID();
async function aReport(input: object = {}) {
  const { submitReport } = await api.as('thePublic')(submit, {
    input: { idempotencyKey: aKey(), incident: anIncident(), ...input },
  });
  return submitReport;
}

describe('a citizen reports', () => {
  test('and gets a receipt that opens the report', async () => {
    const { receipt, report } = await aReport({ account: 'It was at the counter.' });
    expect(receipt).toMatch(/^(\d{4} ){5}\d{4}$/);
    expect(report).toMatchObject({
      status: 'RECEIVED',
      quarter: '2026-Q1',
      freezesOn: '2026-04-11',
      canWithdraw: true,
    });
    expect(await api.as('thePublic')(follow, { receipt })).toMatchObject({
      report: { status: 'RECEIVED', incident: { area: 'SCHOOL' } },
    });
  });

  test('and a retry after a lost answer shows the same receipt and reports once', async () => {
    const idempotencyKey = aKey();
    const first = await aReport({ idempotencyKey });
    const again = await aReport({ idempotencyKey });
    expect(again.receipt).toBe(first.receipt);
    expect(again.report.id).toBe(first.report.id);
  });

  test('and two tries at once report once', async () => {
    const idempotencyKey = aKey();
    const tries = await Promise.all([1, 2, 3, 4].map(() => aReport({ idempotencyKey, account: 'Once.' })));
    expect(new Set(tries.map(({ receipt }) => receipt)).size).toBe(1);
    expect(new Set(tries.map(({ report }) => report.id)).size).toBe(1);
  });

  test('and a retry with other answers is refused: neither is dropped, and neither counts twice', async () => {
    const input = { idempotencyKey: aKey(), incident: anIncident(), account: 'It was at the counter.' };
    const first = await api.as('thePublic')(submit, { input });
    for (const edited of [
      { ...input, incident: anIncident({ area: 'HOUSING' }) },
      { ...input, account: 'It was at the desk.' },
      { ...input, account: null },
    ]) {
      expect(await api.as('thePublic')(submit, { input: edited })).toMatchObject({
        problem: 'CONFLICT',
        reason: 'idempotency_key',
      });
    }
    expect(await api.as('thePublic')(submit, { input })).toEqual(first);
  });

  test('and every field that needs changing is named at once', async () => {
    const incident = anIncident({ grounds: [], kind: 'BOTH', when: { precision: 'DAY', value: '2031-01-01' } });
    const answer = await api.as('thePublic')(submit, { input: { idempotencyKey: aKey(), incident } });
    expect(answer).toMatchObject({ problem: 'INVALID' });
    expect(answer.fields).toEqual([
      { field: 'incident.grounds', rule: 'required' },
      { field: 'incident.hateCrime', rule: 'required' },
      { field: 'incident.when.value', rule: 'in_future' },
    ]);
  });
});

describe('with the receipt', () => {
  test('the citizen adds facts', async () => {
    const { receipt } = await aReport();
    const input = { receipt, idempotencyKey: aKey(), account: 'I remember more.' };
    expect(await api.as('thePublic')(add, { input })).toMatchObject({ addToReport: { report: { additions: 1 } } });
    expect(await api.as('thePublic')(add, { input })).toMatchObject({ addToReport: { report: { additions: 1 } } });
    const edited = { ...input, account: 'I remember even more.' };
    expect(await api.as('thePublic')(add, { input: edited })).toMatchObject({ reason: 'idempotency_key' });
  });

  test('the same addition sent four times at once is kept once', async () => {
    const { receipt } = await aReport();
    const input = { receipt, idempotencyKey: aKey(), account: 'I remember more.' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => api.as('thePublic')(add, { input })));
    for (const answer of answers) expect(answer).toMatchObject({ addToReport: { report: { additions: 1 } } });
  });

  test('the citizen withdraws, and nothing of it is left to read', async () => {
    const { receipt } = await aReport({ account: 'Not for long.' });
    expect(await api.as('thePublic')(withdraw, { receipt })).toMatchObject({
      withdrawReport: { report: { status: 'WITHDRAWN', incident: null } },
    });
    expect(await api.as('thePublic')(withdraw, { receipt })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'report_withdrawn',
    });
  });

  test('after the freeze nothing can be withdrawn or added', async () => {
    const { receipt } = await aReport();
    const before = api.clock.now;
    api.clock.now = new Date('2026-04-10T22:00:00Z');
    expect(await api.as('thePublic')(follow, { receipt })).toMatchObject({
      report: { status: 'FROZEN', canWithdraw: false, canAdd: false },
    });
    expect(await api.as('thePublic')(withdraw, { receipt })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'quarter_frozen',
    });
    api.clock.now = before;
  });

  test('whoever holds another receipt, or none, withdraws and adds nothing', async () => {
    const { receipt, report } = await aReport();
    const other = '0000 0000 0000 0000 0000 0000';
    for (const [document, variables] of [
      [withdraw, { receipt: other }],
      [add, { input: { receipt: other, idempotencyKey: aKey(), account: 'Not mine.' } }],
    ] as const) {
      expect(await api.as('thePublic')(document, variables)).toMatchObject({ problem: 'NOT_FOUND' });
    }
    const held = await api.as('thePublic')(`query ($r: String!) { report(receipt: $r) { id status additions } }`, {
      r: receipt,
    });
    expect(held).toEqual({ report: { id: report.id, status: 'RECEIVED', additions: 0 } });
    const { selector } = readReceipt(receipt)!;
    const holder = { ...api.people.thePublic, receipt: selector };
    for (const rule of [reportAccess.withdraw, reportAccess.add]) {
      expect(rule.test(holder, { selector })).toBe(true);
      expect(rule.test(holder, { selector: selector + 1 })).toBe(false);
      for (const viewer of Object.values(api.people))
        expect(() => demand(viewer, rule, { selector })).toThrow(/receipt/);
    }
  });

  test('a mistyped digit is told apart from a receipt that opens nothing', async () => {
    const { receipt } = await aReport();
    const last = receipt.at(-1) === '0' ? '1' : '0';
    expect(await api.as('thePublic')(follow, { receipt: receipt.slice(0, -1) + last })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'receipt', rule: 'receipt' }],
    });
    expect(await api.as('thePublic')(follow, { receipt: '0000 0000 0000 0000 0000 0000' })).toEqual({ report: null });
  });

  test('is tried a hundred times a minute in all, then no more until the minute is over', async () => {
    const before = api.clock.now;
    api.clock.now = new Date('2026-03-01T10:00:00Z');
    const { receipt } = await aReport();
    const guess = () => api.as('thePublic')(follow, { receipt: '0000 0000 0000 0000 0000 0000' });
    const answers = await Promise.all(Array.from({ length: 110 }, guess));
    const busy = { problem: 'BUSY', reason: 'receipts' };
    expect(answers.filter((it) => it['problem'] === 'BUSY')).toHaveLength(10);
    // The right one would tell as much as a wrong one: nothing is looked at.
    for (const asked of [follow, withdraw]) expect(await api.as('thePublic')(asked, { receipt })).toMatchObject(busy);
    const input = { receipt, idempotencyKey: aKey(), account: 'More.' };
    expect(await api.as('thePublic')(add, { input })).toMatchObject(busy);
    // A report is sent all the same, and a slip of the pen is told.
    expect((await aReport()).receipt).toBeDefined();
    expect(await api.as('thePublic')(follow, { receipt: '1' })).toMatchObject({ problem: 'INVALID' });
    api.clock.now = new Date('2026-03-01T10:01:00Z');
    expect(await api.as('thePublic')(follow, { receipt })).toMatchObject({ report: { status: 'RECEIVED' } });
    api.clock.now = before;
  });

  test('Arabic-Indic digits open it too', async () => {
    const { receipt } = await aReport();
    const arabic = receipt.replace(/\d/g, (digit: string) => String.fromCharCode(0x0660 + Number(digit)));
    expect(await api.as('thePublic')(follow, { receipt: arabic })).toMatchObject({ report: { status: 'RECEIVED' } });
  });
});
