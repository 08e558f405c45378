import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { withPasswords } from '../people/browser.fixture.ts';
import { SIGN_IN, visitors } from '../people/visitor.fixture.ts';
import { doing } from '../studies/reports/report.fixture.ts';
import { openDoors, type OpenDoors } from '../testing/doors.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { anApprovedPlan, anEvaluation } from './evaluation.fixture.ts';

let api: TestApi;
let house: OpenDoors;
let get: ReturnType<typeof visitors>;
let first: string;
let second: string;
let unissued: string;

const fileOf = (id: string, format: string, lang = 'da') => `/files/evaluations/${id}.${format}?lang=${lang}`;

beforeAll(async () => {
  api = await testApi();
  await withPasswords(api);
  house = await openDoors(api, [SIGN_IN]);
  get = visitors(house);
  const plan = await anApprovedPlan(api);
  const measure = doing(api, 'recordMeasurement', 'measurement { id }');
  const issue = doing(api, 'issueEvaluationReport', 'evaluation { sha256 }');
  const measured = (measuredOn: string, value: number) =>
    measure('anOfficer', { indicator: plan.indicator, evidence: '=Optælling', measuredOn, value });
  api.clock.now = new Date('2026-04-02T10:00:00Z');
  await measured('2026-03-15', 8.5);
  first = await anEvaluation(api, plan, '2026-04-01');
  await issue('aMunicipalManager', { id: first, version: 2 });
  api.clock.now = new Date('2026-07-02T10:00:00Z');
  await measured('2026-06-15', 4);
  const judged = [{ action: plan.action, verdict: 'DONE', reason: 'Tolk er på plads.' }];
  second = await anEvaluation(api, plan, '2026-07-01', judged);
  await issue('aMunicipalManager', { id: second, version: 2 });
  unissued = await anEvaluation(api, plan, '2026-07-02');
}, 60_000);
afterAll(async () => {
  await house.close();
  await api.close();
});

describe('what changed since the last', () => {
  test('the first has none to compare with', async () => {
    const { text } = await get('aMunicipalManager', fileOf(first, 'html'));
    expect(text).toContain('Planens første evaluering');
    expect(text).toContain('Adgang');
  });

  test('an evaluation names the issued one before it, and never one that is being written', async () => {
    const query = `query ($id: ID!) { evaluation(id: $id) { last { id indicators { value } } } }`;
    const lastOf = async (id: string) => (await api.as('anOfficer')(query, { id }))['evaluation'].last;
    expect(await lastOf(first)).toBeNull();
    expect(await lastOf(second)).toEqual({ id: first, indicators: [{ value: 8.5 }] });
    expect(await lastOf(unissued)).toMatchObject({ id: second });
    expect((await api.as('anOfficerElsewhere')(query, { id: second }))['evaluation']).toBeNull();
  });

  test('the second says which verdicts and values moved, in the page, the PDF and the data', async () => {
    const page = (await get('anAssessor', fileOf(second, 'html', 'en'))).text;
    expect(page).toContain('What changed since the last');
    expect(page).toMatch(/<td>Changed<\/td><td>Late, and still to be done<\/td><td>Done as planned<\/td>/);
    const pdf = await get('anOfficer', fileOf(second, 'pdf'));
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)), { mergePages: true });
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/Ændret 8,5 \S+ 4 /);
    const { text: csv, headers } = await get('anOfficer', fileOf(second, 'csv'));
    expect(headers['content-disposition']).toBe('attachment; filename="evaluering-2-2026-07-02.csv"');
    const [names, action, indicator] = csv.split('\r\n');
    expect(names).toMatch(/^kind,id,name,verdict,.*,last_verdict,last_value,change_since_last$/);
    expect(action).toMatch(/^ACTION,.*,DONE,.*,LATE,,MOVED$/);
    expect(indicator).toMatch(/^INDICATOR,.*,12,3,4,2026-06-15,'=Optælling,HIGH,.*,,8\.5,MOVED$/);
  });
});

test('as a Word document and a workbook, the same bytes for everyone', async () => {
  for (const format of ['docx', 'xlsx', 'csv', 'pdf', 'html']) {
    const [one, other] = [
      await get('anOfficer', fileOf(second, format)),
      await get('anAssessor', fileOf(second, format)),
    ];
    expect(one.status).toBe(200);
    expect(one.bytes.equals(other.bytes)).toBe(true);
    expect(one.headers['cache-control']).toBe('private, no-store');
  }
});

test('an evaluation that is being written is no file yet', async () => {
  expect((await get('anOfficer', fileOf(unissued, 'pdf'))).status).toBe(404);
});

test.each(['anInstitutionLead', 'anOfficerElsewhere', 'anOperator', 'anAnalyst', 'theHandler', 'aManager'] as const)(
  'for %s there is none',
  async (person) => {
    for (const format of ['pdf', 'csv']) expect((await get(person, fileOf(second, format))).status).toBe(404);
  },
);

test('nobody signs in first, and there is no form but the five', async () => {
  expect((await house.send('municipality', fileOf(second, 'csv'))).status).toBe(401);
  expect((await get('anOfficer', fileOf(second, 'json'))).status).toBe(404);
});
