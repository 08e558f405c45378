import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { idOf } from '../../../demo/people.ts';
import { withPasswords } from '../../../people/browser.fixture.ts';
import { SIGN_IN, visitors } from '../../../people/visitor.fixture.ts';
import { openDoors, type OpenDoors } from '../../../testing/doors.ts';
import { asAdministrator } from '../../../testing/dump.ts';
import { testApi, type TestApi } from '../../../testing/testApi.ts';
import { aStudyToReport, doing, issued } from '../report.fixture.ts';

let api: TestApi;
let house: OpenDoors;
let report: string;
let get: ReturnType<typeof visitors>;

beforeAll(async () => {
  api = await testApi();
  await withPasswords(api);
  house = await openDoors(api, [SIGN_IN]);
  get = visitors(house);
  const study = await aStudyToReport(api);
  const { id: draft } = await issued(api, study);
  const reply = doing(api, 'replyToReport', 'reply { stance }');
  const said = { report: draft, stance: 'DISAGREES', text: 'Vi har haft telefontolk siden januar.' };
  await reply('anInstitutionLead', { ...said, idempotencyKey: crypto.randomUUID() });
  report = (await issued(api, study))['id'];
}, 60_000);
afterAll(async () => {
  await house.close();
  await api.close();
});

const fileOf = (format: string, lang = 'da') => `/files/study-reports/${report}.${format}?lang=${lang}`;

describe('a report as a file', () => {
  test('is a page that shows itself, with nothing of the door in it', async () => {
    const { status, headers, text } = await get('aMunicipalManager', fileOf('html'));
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('inline; filename="rapport-2-2026-02-10.html"');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'; style-src 'sha256-.*frame-ancestors 'none'; sandbox/,
    );
    for (const said of [
      'Adgang til borgerservice i Nordvest',
      'Telefon',
      'telefontolkning',
      'Etnisk oprindelse',
      'uenig',
    ])
      expect(text.toLowerCase()).toContain(said.toLowerCase());
    expect(text).toContain('Vi har haft telefontolk siden januar.');
    expect(text).not.toContain('Vi må bede dem komme igen'); // a passage is the team's own
  });

  test('is a PDF and a Word document, to be kept', async () => {
    const pdf = await get('anInstitutionLead', fileOf('pdf'));
    expect(pdf.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="rapport-2-2026-02-10.pdf"',
    });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)), { mergePages: true });
    for (const said of ['Iagttagelser og anbefalinger', 'telefontolkning', 'Medarbejdere 1', 'Bestil pas'])
      expect(text).toContain(said);
    const word = await get('anAssessor', fileOf('docx', 'en'));
    expect(word.headers['content-disposition']).toBe('attachment; filename="report-2-2026-02-10.docx"');
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test('has the same bytes for everyone, and its frame in the language that was asked for', async () => {
    const [one, other] = [await get('anOfficer', fileOf('pdf')), await get('anAssessor', fileOf('pdf'))];
    expect(one.bytes.equals(other.bytes)).toBe(true);
    expect((await get('anOfficer', fileOf('html', 'en'))).text).toContain('Findings and recommendations');
  });

  test('leaves a line in the log of whoever took it', async () => {
    await get('anOfficer', fileOf('docx'));
    const { member, organisation } = api.people.anOfficer;
    const lines = await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, async (client) => {
      const sql =
        'select organisation, fields from audit_entry where action = $1 and actor = $2 order by sequence desc';
      return (await client.query(sql, ['DOWNLOAD_STUDY_REPORT', member])).rows;
    });
    expect(lines[0]).toEqual({ organisation, fields: ['docx'] });
  });
});

describe('who takes it', () => {
  test.each(['anAssessor', 'anOfficer', 'aMunicipalManager', 'anInstitutionLead'] as const)('%s', async (person) => {
    expect((await get(person, fileOf('pdf'))).status).toBe(200);
  });

  test.each([
    'anOfficerElsewhere',
    'anOperator',
    'anAnalyst',
    'aStatistician',
    'theHandler',
    'aManager',
    'aVolunteer',
  ] as const)('for %s there is none', async (person) => {
    expect((await get(person, fileOf('pdf'))).json.errors[0].extensions.code).toBe('NOT_FOUND');
  });

  test('an NGO that was asked for a comment takes that draft at its own door, and no other report', async () => {
    const ask = doing(api, 'askForComment', 'comment { id }');
    await ask('anAssessor', { report, organisation: idOf('harbour') });
    const { status, text } = await get('aCaseworkerElsewhere', fileOf('html'));
    expect(status).toBe(200);
    expect(text).toContain('telefontolkning');
    expect((await get('theHandler', fileOf('html'))).status).toBe(404);
  });

  test('nobody signs in first, and the public has no such address', async () => {
    for (const door of ['ngo', 'municipality'] as const)
      expect((await house.send(door, fileOf('pdf'))).status).toBe(401);
    expect((await house.send('public', fileOf('pdf'))).status).toBe(404);
    expect((await house.send('api', fileOf('pdf'))).status).toBe(404);
  });

  test("another site's page does not open it", async () => {
    const from = (site: string) => get('anOfficer', fileOf('pdf'), { 'sec-fetch-site': site });
    expect((await from('cross-site')).status).toBe(403);
    expect((await from('same-site')).status).toBe(403);
    expect((await from('same-origin')).status).toBe(200);
    expect((await from('none')).status).toBe(200);
  });

  test.each([
    `/files/study-reports/${crypto.randomUUID()}.pdf`,
    '/files/study-reports/x.pdf',
    '/files/study-reports/..%2f..%2fpackage.json',
  ])('%s is not there', async (path) => {
    expect((await get('anAssessor', path)).status).toBe(404);
  });

  test('a report has no form but the three', async () => {
    for (const format of ['csv', 'xlsx', 'exe', 'PDF'])
      expect((await get('anAssessor', fileOf(format))).status).toBe(404);
  });
});
