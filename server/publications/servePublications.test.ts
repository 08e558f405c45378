import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { openDoors, type OpenDoors } from '../testing/doors.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { aFinalReport, agrees, issuedEvaluations, published, takenBack } from './publication.fixture.ts';

let api: TestApi;
let house: OpenDoors;
let evaluation: string;
let study: string;

beforeAll(async () => {
  api = await testApi();
  house = await openDoors(api, []);
  const source = await aFinalReport(api);
  await agrees(api, source);
  study = (await published(api, 'aMunicipalManager', { kind: 'STUDY_REPORT', source }))['id'];
  const [first, second] = await issuedEvaluations(api, '2026-02-01', '2026-02-09');
  await published(api, 'aMunicipalManager', { kind: 'EVALUATION', source: first });
  const told = { kind: 'EVALUATION', source: second, introduction: 'Det her lærte vi.' };
  evaluation = (await published(api, 'aMunicipalManager', told))['id'];
}, 60_000);
afterAll(async () => {
  await house.close();
  await api.close();
});

const get = (id: string, format: string, lang = 'da', headers: Record<string, string> = {}) =>
  house.send('public', `/files/publications/${id}.${format}?lang=${lang}`, { headers });

test('anyone opens the page, also from a page of the municipality, and nobody keeps a cookie', async () => {
  const { status, headers, text } = await get(evaluation, 'html', 'da', { 'sec-fetch-site': 'cross-site' });
  expect(status).toBe(200);
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['content-disposition']).toBe('inline; filename="evaluering-2-2026-02-10.html"');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
  for (const said of [
    'Københavns Kommune',
    'Det her lærte vi.',
    'Hvad der er ændret siden udgaven fra 10. februar 2026',
    'Ændret: Hvad der er ændret siden sidst',
    'Tolk virker.',
  ])
    expect(text).toContain(said);
});

test('the files are a PDF, a Word document and, where there are data, tables', async () => {
  const pdf = await get(study, 'pdf', 'en');
  expect(pdf.headers['content-disposition']).toBe('attachment; filename="report-1-2026-02-10.pdf"');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)), { mergePages: true });
  expect(text).toContain('Published by');
  expect((await get(study, 'docx')).bytes.subarray(0, 2).toString()).toBe('PK');
  expect((await get(evaluation, 'csv')).text).toMatch(/^kind,id,name,verdict/);
  expect((await get(evaluation, 'xlsx')).bytes.subarray(0, 2).toString()).toBe('PK');
  expect((await get(evaluation, 'pdf')).bytes.equals((await get(evaluation, 'pdf')).bytes)).toBe(true);
});

test('what is not published, or not in that form, is not there; nor at another door', async () => {
  for (const [id, format] of [
    [crypto.randomUUID(), 'pdf'],
    ['nothing', 'pdf'],
    [study, 'csv'],
    [study, 'exe'],
  ] as const)
    expect((await get(id, format)).status).toBe(404);
  expect((await house.send('municipality', `/files/publications/${study}.pdf`)).status).toBe(404);
  await takenBack(api, 'aMunicipalManager', { id: study, version: 1, reason: 'Et navn.' });
  expect((await get(study, 'pdf', 'en')).status).toBe(404);
});
