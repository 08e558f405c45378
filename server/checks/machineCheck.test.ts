import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import type { PersonName } from '../demo/people.ts';
import { connect } from '../platform/worker.ts';
import { aDocument, aStudy } from '../studies/study.fixture.ts';
import { scopeOf } from '../platform/access/viewer.ts';
import { contextFor } from '../platform/api/context.ts';
import { testApi, type Answer, type TestApi } from '../testing/testApi.ts';
import { checkDocument } from './checkDocument.ts';
import { lockedPdf, picturePdf, taggedPdf } from './pdf.fixture.ts';
import { checkAll } from './run.ts';
import type { CheckSettings } from './work.ts';

// A reader is a process of its own, and starts one.
jest.setTimeout(120_000);

let api: TestApi;
let site: Server;
let address: string;
let study: string;
const pages: Record<string, { type: string; body: Buffer | string }> = {};

beforeAll(async () => {
  api = await testApi();
  site = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page) response.setHeader('content-type', page.type).end(page.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const { planStudy } = await send('planStudy', aStudy(), 'study { id }');
  study = planStudy.study.id;
});
afterAll(async () => {
  site.close();
  await api.close();
});

function send(name: string, input: object, fields: string, person: PersonName = 'anAssessor'): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  return api.as(person)(`mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`, { input });
}

const key = () => crypto.randomUUID();
async function aReview(path: string | null): Promise<string> {
  const document = aDocument(study, { address: path === null ? null : `${address}${path}` });
  return (await send('reviewDocument', document, 'documentReview { id }'))['reviewDocument'].documentReview.id;
}
const order = (documentReview: string, person?: PersonName) =>
  send('checkDocument', { idempotencyKey: key(), documentReview }, 'machineCheck { id state }', person);
const orderFile = (documentReview: string, file: Buffer) =>
  checkDocument(contextFor(api.services, api.people.anAssessor, { door: 'municipality', requestId: 'test' }), {
    idempotencyKey: key(),
    documentReview,
    file,
  });

async function checksOf(review: string, person: PersonName = 'anAssessor'): Promise<Answer[]> {
  const answer = await api.as(person)(
    `query ($id: ID!) { documentReview(id: $id) { machineChecks { id source address state reason finishedAt reading {
      format address bytes sha256 title language readability { words sentences longWords lix }
      accessibility { axeVersion passed violations { rule impact helpDa helpEn places } notChecked }
      pdf { pages pagesWithText tagged } } } } }`,
    { id: review },
  );
  return answer['documentReview']?.machineChecks;
}

const settings = (changed: Partial<CheckSettings> = {}): CheckSettings => ({
  url: api.urls.CHECKS_DATABASE_URL,
  loopback: true,
  now: () => api.clock.now,
  log: { info: () => undefined, error: () => undefined },
  signal: new AbortController().signal,
  ...changed,
});

const work = (changed: Partial<CheckSettings> = {}) => checkAll(settings(changed));

const html = `<!doctype html><html><head><title>Bestil pas</title><script>document.title = 'It ran'</script></head>
<body><main><h1>Bestil pas</h1><img src="/kort.png"><p>Du kan bestille tid. Medbring legitimation ved fremmødet.</p>
<form><input name="navn"></form></main></body></html>`;

test('a web page is read, measured and kept with the review; its scripts never run', async () => {
  pages['/pas'] = { type: 'text/html; charset=utf-8', body: html };
  const review = await aReview('/pas');
  expect(await order(review)).toMatchObject({ checkDocument: { machineCheck: { state: 'QUEUED' } } });
  await work();
  const [check] = await checksOf(review);
  expect(check).toMatchObject({ source: 'ADDRESS', state: 'DONE', reason: null, address: `${address}/pas` });
  const { reading } = check as Answer;
  expect(reading).toMatchObject({
    format: 'HTML',
    title: 'Bestil pas',
    language: null,
    readability: { words: 8, sentences: 2, longWords: 4, lix: 54 },
    pdf: null,
  });
  expect(reading.sha256).toMatch(/^[0-9a-f]{64}$/);
  const broken = reading.accessibility.violations.map(({ rule }: Answer) => rule);
  expect(broken).toEqual(expect.arrayContaining(['html-has-lang', 'image-alt', 'label']));
  expect(reading.accessibility.notChecked).toContain('color-contrast');
  expect(reading.accessibility.violations[0].helpDa).not.toBe(reading.accessibility.violations[0].helpEn);
});

test('letters come as they were meant, whoever says the charset', async () => {
  const body = Buffer.from('<html lang="da"><title>Blåbærgrød</title><p>Ø</p>', 'latin1');
  pages['/header'] = { type: 'text/html; charset=iso-8859-1', body };
  const meta = '<html><meta charset="iso-8859-1"><title>Blåbærgrød</title><p>Ø</p>';
  pages['/meta'] = { type: 'text/html', body: Buffer.from(meta, 'latin1') };
  pages['/unsaid'] = { type: 'text/html', body: '<html><title>Blåbærgrød</title><p>Ø</p>' };
  for (const path of ['/header', '/meta', '/unsaid']) {
    const review = await aReview(path);
    await order(review);
    await work();
    expect((await checksOf(review))[0]?.['reading'].title).toBe('Blåbærgrød');
  }
});

test('a title is kept without the characters that no database takes', async () => {
  pages['/cut'] = { type: 'text/html; charset=utf-8', body: `<title>${'a'.repeat(299)}😀</title><p>Tekst.</p>` };
  const page = await aReview('/cut');
  await order(page);
  const file = await aReview(null);
  const titled = taggedPdf.toString('latin1').replace('(Vejledning)', String.raw`(Vej\000ing)`);
  await orderFile(file, Buffer.from(titled, 'latin1'));
  await work();
  expect((await checksOf(page))[0]).toMatchObject({ state: 'DONE', reading: { title: 'a'.repeat(299) } });
  expect((await checksOf(file))[0]).toMatchObject({ state: 'DONE', reading: { title: 'Vejing' } });
});

describe('a file', () => {
  test('is measured as the page it is, and is gone afterwards', async () => {
    const review = await aReview(null);
    await orderFile(review, Buffer.from(html));
    await work();
    expect((await checksOf(review))[0]).toMatchObject({
      source: 'FILE',
      address: null,
      state: 'DONE',
      reading: { format: 'HTML', address: null, title: 'Bestil pas', bytes: Buffer.byteLength(html) },
    });
    const owner = new pg.Client({ connectionString: api.urls.CHECKS_DATABASE_URL });
    await owner.connect();
    expect((await owner.query('select id from machine_check_file')).rows).toEqual([]);
    await owner.end();
  });
  test('a PDF says whether it has text, a language and tags', async () => {
    const review = await aReview(null);
    await orderFile(review, taggedPdf);
    await work();
    expect((await checksOf(review))[0]?.['reading']).toMatchObject({
      format: 'PDF',
      title: 'Vejledning',
      language: 'da-DK',
      accessibility: null,
      readability: { words: 3 },
      pdf: { pages: 1, pagesWithText: 1, tagged: true },
    });
  });
  test('a PDF that is only a picture has no text and no LIX', async () => {
    const review = await aReview(null);
    await orderFile(review, picturePdf);
    await work();
    expect((await checksOf(review))[0]).toMatchObject({
      state: 'DONE',
      reading: { readability: { words: 0, lix: null }, pdf: { pages: 1, pagesWithText: 0, tagged: false } },
    });
  });
  test.each([
    ['PASSWORD', lockedPdf],
    ['DAMAGED', Buffer.from('%PDF-1.7 and nothing more')],
    ['NOT_READABLE', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ])('that cannot be read says why: %s', async (reason, file) => {
    const review = await aReview(null);
    await orderFile(review, file);
    await work();
    expect((await checksOf(review))[0]).toMatchObject({ state: 'FAILED', reason, reading: null });
  });
});

describe('what is not read', () => {
  test('a page of this machine, unless a test installation allows it', async () => {
    const review = await aReview('/pas');
    await order(review);
    await work({ loopback: false });
    expect((await checksOf(review))[0]).toMatchObject({ state: 'FAILED', reason: 'NOT_PUBLIC' });
  });
  test('what is not there, and it can be tried again', async () => {
    const review = await aReview('/later');
    await order(review);
    await work();
    pages['/later'] = { type: 'text/html', body: html };
    await order(review);
    await work();
    expect((await checksOf(review)).map(({ state, reason }) => [state, reason])).toEqual(
      expect.arrayContaining([
        ['FAILED', 'SITE_ERROR'],
        ['DONE', null],
      ]),
    );
  });
  test('a review without an address, and one that is being checked already', async () => {
    expect(await order(await aReview(null))).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'address', rule: 'required' }],
    });
    const review = await aReview('/pas');
    await order(review);
    expect(await order(review)).toMatchObject({ problem: 'CONFLICT', reason: 'being_checked' });
    await work();
  });
});

describe('a worker that dies', () => {
  const stateOf = async (review: string) => (await checksOf(review))[0]?.['state'];

  test('leaves its check to the next one', async () => {
    const review = await aReview('/pas');
    await order(review);
    const connection = await connect(api.urls.CHECKS_DATABASE_URL);
    await connection.query(`update machine_check set state = 'CHECKING', tries = 1 where state = 'QUEUED'`);
    await connection.end();
    expect(await stateOf(review)).toBe('CHECKING');
    await work();
    expect(await stateOf(review)).toBe('DONE');
  });
  test('that is stopped on its way gives the check back', async () => {
    let asked = () => undefined as void;
    const reached = new Promise<void>((resolve) => (asked = resolve));
    const silent = createServer(() => asked());
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const document = aDocument(study, { address: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/` });
    const { id } = (await send('reviewDocument', document, 'documentReview { id }'))['reviewDocument'].documentReview;
    await order(id);
    const stopping = new AbortController();
    const working = work({ signal: stopping.signal });
    await reached;
    expect(await stateOf(id)).toBe('READING');
    stopping.abort();
    silent.closeAllConnections();
    silent.close();
    // Its round ends; whoever works next finds nothing listening there any more.
    await working;
    await work();
    expect((await checksOf(id))[0]).toMatchObject({ state: 'FAILED', reason: 'UNREACHABLE' });
  });
  test('three times over the same check has it given up', async () => {
    const review = await aReview('/pas');
    await order(review);
    const connection = await connect(api.urls.CHECKS_DATABASE_URL);
    await connection.query(`update machine_check set state = 'READING', tries = 3 where state = 'QUEUED'`);
    await connection.end();
    await work();
    expect((await checksOf(review))[0]).toMatchObject({ state: 'FAILED', reason: 'INTERRUPTED' });
  });
  test('a check that takes too long is ended, tried again, and given up', async () => {
    const review = await aReview('/pas');
    await order(review);
    await work({ longest: 1 });
    expect((await checksOf(review))[0]).toMatchObject({ state: 'FAILED', reason: 'TOO_HARD' });
  });
});

describe('who may', () => {
  test('others than assessors are not told that the review exists', async () => {
    const review = await aReview('/pas');
    for (const person of ['anOfficer', 'aMunicipalManager', 'anInstitutionLead', 'anOperator', 'theHandler'] as const)
      expect(await order(review, person)).toMatchObject({ problem: 'NOT_FOUND' });
  });
  test('the worker knows nothing but checks and their files', async () => {
    const worker = new pg.Client({ connectionString: api.urls.CHECKS_DATABASE_URL });
    await worker.connect();
    // Even where row-level security would let it.
    for (const [name, id] of Object.entries(scopeOf(api.people.anAssessor)))
      await worker.query('select set_config($1, $2, false)', [`mikro.visible.${name}`, id]);
    for (const table of ['study', 'interview', 'document_review', 'evidence_item', 'member', 'session', 'report'])
      await expect(worker.query(`select * from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(worker.query('update machine_check set address = $1', ['http://elsewhere.example'])).rejects.toThrow(
      /permission denied/,
    );
    await worker.end();
    const app = new pg.Client({ connectionString: api.urls.OPERATIONAL_DATABASE_URL });
    await app.connect();
    await expect(app.query('select * from machine_check_file')).rejects.toThrow(/permission denied/);
    await app.end();
  });
});
