import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isListType,
  isInputObjectType,
} from 'graphql';
import type { GraphQLInputType, GraphQLObjectType } from 'graphql';
import pg from 'pg';
import { PASSWORD, withPasswords } from '../../people/browser.fixture.ts';
import { openServices } from '../../services.ts';
import { hashOf, openDoors, type OpenDoors, type Reply } from '../../testing/doors.ts';
import { cast } from '../../demo/people.ts';
import { testServer } from '../../testing/server.ts';
import { testApi, type TestApi } from '../../testing/testApi.ts';
import type { Door } from '../api/context.ts';

const VIEWER = 'query Viewer { viewer { role signedIn } }';
const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { role } } }';
const SIGN_OUT = 'mutation SignOut { signOut { viewer { role } } }';
const REPORT = 'query FollowUp($receipt: String!) { report(receipt: $receipt) { id } }';
const LISTS =
  'query Lists($ids: [ID!]!) { codeLists(ids: $ids) { id codes { code da: label(locale: DA) en: label(locale: EN) } } }';
const SUBMIT = 'mutation Submit($input: SubmitReportInput!) { submitReport(input: $input) { receipt } }';
const SEARCH = 'query Search($search: String) { organisations(first: 5, search: $search) { edges { node { name } } } }';

let api: TestApi;
let house: OpenDoors;
beforeAll(async () => {
  api = await testApi();
  await withPasswords(api);
  house = await openDoors(api, [VIEWER, SIGN_IN, SIGN_OUT, REPORT, LISTS, SUBMIT, SEARCH]);
}, 60_000);
afterEach(() => void house.reported.splice(0));
afterAll(async () => {
  await house.close();
  await api.close();
});

const json = { 'content-type': 'application/json' };
const post = (door: Door, body: unknown, headers: Record<string, string> = json) =>
  house.send(door, '/graphql', {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const codeOf = ({ json: body }: Reply) => body?.errors?.[0]?.extensions?.code;
const closed = ['public', 'ngo', 'municipality'] as const;
const every = [...closed, 'api'] as const;

/** What a request carries to be answered at all: at the doors of organisations the cookie of somebody who works there. */
async function cookieFor(door: Door): Promise<Record<string, string>> {
  if (door === 'public' || door === 'api') return {};
  const { email } = cast[door === 'ngo' ? 'aCaseworkerElsewhere' : 'anOfficerElsewhere'];
  const { headers } = await house.ask(door, SIGN_IN, { input: { email, password: PASSWORD } });
  return { cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' };
}

/** On a shared machine the target of 50 ms is no test; this is what tells a refusal from an execution. */
const QUICKLY = 1_000;

describe.each(closed)('the %s door', (door) => {
  test('answers the documents its app was built with', async () => {
    const reply = await house.ask(door, VIEWER);
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual({ data: { viewer: { role: 'PUBLIC', signedIn: false } } });
    const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(VIEWER) } } };
    expect((await post(door, persisted)).json).toEqual(reply.json);
  });

  const hash = hashOf(VIEWER);
  const adHoc = '{ viewer { role } }';
  test.each<[string, unknown]>([
    ['a document of its own', { query: adHoc }],
    ['the text of a trusted document', { query: VIEWER }],
    ['introspection', { query: getIntrospectionQuery() }],
    ['the type behind a name', { query: '{ __type(name: "Person") { fields { name } } }' }],
    ['a hash with a document', { documentId: hash, query: adHoc }],
    ['a persisted hash with a document', { query: adHoc, extensions: { persistedQuery: { sha256Hash: hash } } }],
    ['an unknown hash', { documentId: hashOf(adHoc) }],
    ['a hash that is no text', { documentId: { toString: hash } }],
    ['a name that every object has', { documentId: 'constructor' }],
    ['a batch', [{ documentId: hash }, { documentId: hash }]],
    ['nothing', {}],
    ['null', null],
    ['a number', 7],
    ['extensions that are null', { extensions: null }],
    ['a document nested two thousand deep', { query: '{a'.repeat(2_000) + '}'.repeat(2_000) }],
  ])('refuses %s', async (_name, body) => {
    const reply = await post(door, body);
    expect(reply.status).toBe(400);
    expect(codeOf(reply)).toBe('PERSISTED_QUERY_ONLY');
    expect(reply.milliseconds).toBeLessThan(QUICKLY);
    expect(house.reported).toEqual([]);
  });

  test.each<[string, string, string | Buffer, number]>([
    ['malformed JSON', 'application/json', '{"documentId": "', 400],
    ['an empty body', 'application/json', '', 400],
    ['a body that touches prototypes', 'application/json', '{"__proto__": {"documentId": 1}}', 400],
    ['more than 64 KiB', 'application/json', JSON.stringify({ documentId: 'x'.repeat(65_536) }), 413],
    ['two megabytes', 'application/json', Buffer.alloc(2_000_000, 0x20), 413],
    ['a form', 'application/x-www-form-urlencoded', 'query=%7Bviewer%7Brole%7D%7D', 415],
    ['plain text', 'text/plain', JSON.stringify({ documentId: hashOf(VIEWER) }), 415],
    ['an upload', 'multipart/form-data; boundary=x', '--x--', 415],
    ['XML', 'application/xml', '<a/>', 415],
    ['something called nearly JSON', 'application/jsonp', '{}', 415],
  ])('refuses %s', async (_name, type, body, status) => {
    const reply = await house
      .send(door, '/graphql', { method: 'POST', headers: { 'content-type': type }, body })
      .catch(() => null);
    // A body that is far too large is cut off, and the answer may be lost with it.
    if (!reply && status === 413) return;
    expect(reply?.status).toBe(status);
    expect(reply?.text).not.toMatch(/FST_|fastify|apollo|graphql-armor/i);
    expect(reply?.milliseconds).toBeLessThan(QUICKLY);
    expect(house.reported).toEqual([]);
  });

  test('parses JSON sixty thousand levels deep without falling', async () => {
    const deep = `{"documentId":"${hashOf(VIEWER)}","variables":{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`;
    expect((await post(door, deep)).status).toBeLessThan(500);
  });

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('answers %s with 405', async (method) => {
    const path = `/graphql?query=${encodeURIComponent('{viewer{role}}')}`;
    const reply = await house.send(door, path, {
      method,
      headers: method === 'GET' ? { 'apollo-require-preflight': 'yes' } : {},
    });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('POST');
  });

  test.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: 'null' }],
    ['its own origin without TLS', { origin: `http://${door}.equality.example` }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister origin', { 'sec-fetch-site': 'same-site' }],
    ['an address bar', { 'sec-fetch-site': 'none' }],
  ])('refuses what comes from %s', async (_name, headers) => {
    const reply = await house.ask(door, VIEWER, {}, headers);
    expect([reply.status, codeOf(reply)]).toEqual([403, 'CROSS_SITE']);
  });

  test('answers its own origin', async () => {
    const reply = await house.ask(door, VIEWER, {}, { origin: house.origin(door), 'sec-fetch-site': 'same-origin' });
    expect(reply.status).toBe(200);
  });

  test('knows no token', async () => {
    const reply = await house.ask(door, VIEWER, {}, { authorization: 'Bearer anything' });
    expect(reply.json).toEqual({ data: { viewer: { role: 'PUBLIC', signedIn: false } } });
  });

  test.each<[string, unknown]>([
    ['of the wrong kind', 7],
    ['that name no input', { inputt: { email: 'a' } }],
    ['with a field too many', { input: { email: 'a', password: 'b', passwort: 'c' } }],
    ['that are missing', {}],
  ])('says what is wrong with variables %s, and suggests nothing', async (_name, variables) => {
    const reply = await post(door, { documentId: hashOf(SIGN_IN), variables });
    expect(reply.status).toBeLessThan(500);
    expect(reply.json.errors).not.toHaveLength(0);
    expect(reply.text).not.toMatch(/did you mean/i);
    expect(house.reported).toEqual([]);
  });

  test('refuses the character that no database takes, and takes the escape of it that a person may write', async () => {
    const reply = await house.ask(door, SEARCH, { search: 'Lige\0Ret' });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_REQUEST']);
    const cookie = await cookieFor(door);
    expect((await house.ask(door, SEARCH, { search: 'Lige\\u0000Ret' }, cookie)).json.errors).toBeUndefined();
  });

  test('a list that is named six thousand times is sent once', async () => {
    const reply = await house.ask(door, LISTS, { ids: Array.from({ length: 6_000 }, () => 'grounds') });
    expect(reply.json.data.codeLists).toHaveLength(1);
    expect(reply.text.length).toBeLessThan(20_000);
  });
});

describe('sessions', () => {
  const signIn = (door: Door, name: keyof typeof cast, headers: Record<string, string> = {}) =>
    house.ask(door, SIGN_IN, { input: { email: cast[name].email, password: PASSWORD } }, headers);
  const cookieIn = ({ headers }: Reply) => headers['set-cookie'] ?? [];
  const sent = (reply: Reply) => cookieIn(reply)[0]?.split(';')[0] ?? '';
  const role = async (door: Door, cookie: string) => {
    const { json: body } = await house.ask(door, VIEWER, {}, { cookie });
    return body.data.viewer.role;
  };

  test.each([
    ['ngo', 'theHandler', 'CASEWORKER'],
    ['municipality', 'anOfficer', 'OFFICER'],
  ] as const)(
    'the %s door keeps one in a cookie that scripts and other sites never see',
    async (door, name, becomes) => {
      const reply = await signIn(door, name);
      const cookies = cookieIn(reply);
      expect(cookies).toHaveLength(1);
      const [pair = '', ...attributes] = (cookies[0] ?? '').split('; ');
      expect(pair).toMatch(new RegExp(`^__Host-${door}=[\\w-]{43}$`));
      expect(new Set(attributes.map((it) => it.replace(/=.*GMT$/, '')))).toEqual(
        new Set(['Path=/', 'Expires', 'HttpOnly', 'Secure', 'SameSite=Lax']),
      );
      expect(await role(door, pair)).toBe(becomes);
      expect(reply.text).not.toContain(pair.split('=')[1]);
    },
  );

  test("one door's cookie is nothing at another, whatever it is called there", async () => {
    const cookie = sent(await signIn('ngo', 'theHandler'));
    const value = cookie.split('=')[1];
    for (const door of ['public', 'municipality'] as const) {
      expect(await role(door, cookie)).toBe('PUBLIC');
      expect(await role(door, `__Host-${door}=${value}`)).toBe('PUBLIC');
    }
    expect((await house.ask('api', '{ viewer { role } }', {}, { cookie })).json.data.viewer.role).toBe('PUBLIC');
  });

  test('the public door sets no cookie and reads none, even for a password that is right', async () => {
    const cookie = sent(await signIn('ngo', 'theHandler'));
    const reply = await signIn('public', 'theHandler', { cookie });
    expect(codeOf(reply)).toBe('UNAUTHENTICATED');
    expect(cookieIn(reply)).toEqual([]);
    const signedOut = await house.ask('public', SIGN_OUT, {}, { cookie });
    expect(cookieIn(signedOut)).toEqual([]);
    expect(await role('ngo', cookie)).toBe('CASEWORKER');
  });

  test('signing in again puts a new session in place of the old; signing out ends it and clears the cookie', async () => {
    const first = sent(await signIn('ngo', 'theHandler'));
    const second = sent(await signIn('ngo', 'theHandler', { cookie: first }));
    expect(second).not.toBe(first);
    expect(await role('ngo', first)).toBe('PUBLIC');
    const out = await house.ask('ngo', SIGN_OUT, {}, { cookie: second });
    expect(cookieIn(out)[0]).toMatch(
      /^__Host-ngo=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(await role('ngo', second)).toBe('PUBLIC');
  });

  test.each([
    '__Host-ngo=',
    '__Host-ngo=x',
    `__Host-ngo=${'a'.repeat(4_000)}`,
    '__Host-ngo=%00',
    '=;;=',
    '__Host-ngo="a"; __Host-ngo=b',
  ])('a cookie that is none, %s, is nobody', async (cookie) => expect(await role('ngo', cookie)).toBe('PUBLIC'));

  test('somebody of another door is not let in', async () => {
    const reply = await signIn('municipality', 'theHandler');
    expect(codeOf(reply)).toBe('UNAUTHENTICATED');
    expect(cookieIn(reply)).toEqual([]);
  });
});

describe('the API door', () => {
  const ask = (query: string, headers: Record<string, string> = {}) => house.ask('api', query, {}, headers);

  test('describes the schema, and the others do not', async () => {
    const reply = await ask(getIntrospectionQuery());
    expect(reply.json.data.__schema.types.length).toBeGreaterThan(50);
    expect(house.reported).toEqual([]);
  });

  const cycle = `query { cases { edges { node { inquiries { case { inquiries { case { inquiries { case { inquiries { case { number } } } } } } } } } } } }`;
  const repeated = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ');

  test.each<[string, string]>([
    ['a cycle of types, far down', cycle],
    [
      'a page of pages of pages',
      '{ cases(first: 100) { edges { node { inquiries { case { journal(first: 100) { edges { node { text } } } } } } } } }',
    ],
    ['101 aliases', `{ ${repeated(101, (index) => `a${index}: viewer { role }`)} }`],
    ['500 times the same field', `{ ${repeated(500, () => 'viewer { role }')} }`],
    ['more than two thousand words', `{ ${repeated(2_100, () => '__typename')} }`],
    ['60 directives', `{ viewer { role ${repeated(60, () => '@skip(if: false)')} } }`],
    ['fragments in a circle', 'query { viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }'],
    ['a fragment of itself', 'query { viewer { ...A } } fragment A on Viewer { role ...A }'],
    [
      'introspection in a circle',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ],
    ['the schema thirty times over', `{ ${repeated(28, (index) => `a${index}: __schema { types { name } }`)} }`],
    ['a type twice', '{ a: __type(name: "Case") { name } b: __type(name: "Person") { name } }'],
    ['fields of fields of the schema', '{ __schema { types { fields { type { fields { args { name } } } } } } }'],
    ['the schema through a fragment, twice', 'query { ...S ...S } fragment S on Query { __schema { types { name } } }'],
    [
      'fragments that double',
      `query { viewer { ...F0 } } ${repeated(20, (index) => `fragment F${index} on Viewer { a: organisation { members { edges { node { id } } } } ...F${index + 1} ...F${index + 1} }`)} fragment F20 on Viewer { role }`,
    ],
    ['a field that is not there', '{ viewer { rolle } }'],
    ['half a document', '{ viewer {'],
    ['two operations and no name', 'query A { viewer { role } } query B { viewer { role } }'],
    ['an escape of the character NUL', '{ organisations(search: "Lige\\u0000") { edges { node { name } } } }'],
    ['an empty document', ''],
  ])('refuses %s', async (_name, query) => {
    const before = process.memoryUsage().heapUsed;
    const reply = await ask(query);
    expect(reply.status).toBe(400);
    expect(reply.json.data ?? null).toBeNull();
    expect([
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_PARSE_FAILED',
      'OPERATION_RESOLUTION_FAILURE',
      'BAD_REQUEST',
    ]).toContain(codeOf(reply));
    expect(reply.text.length).toBeLessThan(20_000);
    expect(reply.milliseconds).toBeLessThan(QUICKLY);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
    expect(house.reported).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a batch', [{ query: '{ viewer { role } }' }, { query: '{ viewer { role } }' }]],
    ['a document that is no text', { query: 7 }],
    ['variables that are no object', { query: '{ viewer { role } }', variables: 'x' }],
    ['variables in a list', { query: '{ viewer { role } }', variables: [1] }],
    ['extensions that are text', { query: '{ viewer { role } }', extensions: 'x' }],
    ['an operation that is not there', { query: 'query A { viewer { role } }', operationName: 'B' }],
    ['null', 'null'],
    ['text', '"{ viewer { role } }"'],
  ])('refuses %s', async (_name, body) => {
    const reply = await post('api', body);
    expect(reply.status).toBe(400);
    expect(codeOf(reply)).not.toBe('INTERNAL');
    expect(house.reported).toEqual([]);
  });

  test('keeps no documents for others', async () => {
    const reply = await post('api', { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(VIEWER) } } });
    expect(codeOf(reply)).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    expect(house.reported).toEqual([]);
  });

  test.each(['mutation { signOut { viewer { role } } }', 'subscription { viewer { role } }'])(
    'changes nothing: %s',
    async (query) => {
      const reply = await ask(query);
      expect([reply.status, codeOf(reply)]).toEqual([403, 'FORBIDDEN']);
      expect(reply.json.errors[0].extensions).toEqual({ code: 'FORBIDDEN' });
    },
  );

  test('reads open data for anyone, and nothing else', async () => {
    const open = await ask(
      '{ releases { version } municipalities { code } codeLists(ids: ["grounds"]) { id } organisations(first: 3) { edges { node { name members { edges { node { name } } } } } } }',
    );
    expect(open.json.errors).toBeUndefined();
    expect(open.json.data.municipalities.length).toBeGreaterThan(90);
    expect(open.json.data.organisations.edges.every(({ node }: any) => node.members === null)).toBe(true);
    const { json: empty } = await ask('{ cases { edges { node { id } } } inquiries { edges { node { id } } } }');
    expect(empty.data).toEqual({ cases: { edges: [] }, inquiries: { edges: [] } });
    for (const query of ['{ quarters { quarter } }', '{ registrations { edges { node { id } } } }']) {
      expect(['FORBIDDEN', 'UNAUTHENTICATED', undefined]).toContain(codeOf(await ask(query)));
      expect((await ask(query)).text).not.toMatch(/"(quarter|id)":/);
    }
  });

  test('opens no report: thirty receipts could be tried in one document', async () => {
    const { json: sent } = await house.ask('public', SUBMIT, {
      input: { idempotencyKey: crypto.randomUUID(), incident: anIncident },
    });
    const receipt = sent.data.submitReport.receipt as string;
    expect((await house.ask('public', REPORT, { receipt })).json.data.report.id).toBeTruthy();
    expect(codeOf(await ask(`{ report(receipt: "${receipt}") { id } }`))).toBe('FORBIDDEN');
  });

  describe('tokens', () => {
    const create =
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret apiToken { id } } }';
    const make = async (expiresOn = '2026-06-30') => {
      const input = { idempotencyKey: crypto.randomUUID(), name: 'Notebook', scopes: ['statistics'], expiresOn };
      const { createApiToken } = await api.as('anAnalyst')(create, { input });
      return { secret: createApiToken.secret as string, id: createApiToken.apiToken.id as string };
    };
    const asked = (authorization: string) => ask('{ viewer { role signedIn member { name } } }', { authorization });

    test('a good one reads as an analyst, and is nobody', async () => {
      const { secret } = await make();
      const reply = await asked(`Bearer ${secret}`);
      expect(reply.json.data.viewer).toEqual({ role: 'ANALYST', signedIn: false, member: null });
      expect(reply.headers['set-cookie']).toBeUndefined();
    });

    test('a wrong, expired or revoked one is refused, and says no more than that', async () => {
      const { secret, id } = await make();
      const expired = (await make('2026-02-11')).secret;
      await api.as('anAnalyst')('mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { apiToken { id } } }', {
        id,
      });
      const start = api.clock.now;
      api.clock.now = new Date('2026-02-12T10:00:00Z');
      const replies = await Promise.all(
        [`Bearer ${secret}`, `Bearer ${expired}`, `bearer ${expired}`, 'Bearer eql_guess', 'Bearer ', 'Basic YTpi'].map(
          asked,
        ),
      );
      api.clock.now = start;
      for (const reply of replies) {
        expect([reply.status, codeOf(reply)]).toEqual([401, 'UNAUTHENTICATED']);
        expect(reply.text).toBe(replies[0]?.text);
      }
    });
  });

  test.each(['{ release { tables { files { path } } } }', '{ viewer { role } }'])(
    '%s is within the limits',
    async (query) => {
      expect((await ask(query)).status).toBe(200);
    },
  );
});

const anIncident = {
  kind: 'DISCRIMINATION',
  grounds: [{ ground: 'AGE' }],
  forms: ['DIRECT'],
  area: 'SCHOOL',
  place: 'SCHOOL',
  municipality: '101',
  when: { precision: 'MONTH', value: '2026-01' },
  reporterRole: 'VICTIM',
};

describe('every door', () => {
  const expected = {
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-robots-tag': 'noarchive',
  };
  const ways: [string, (door: Door) => Promise<Reply>][] = [
    ['an answer', (door) => house.ask(door, VIEWER)],
    ['a refusal', (door) => post(door, '{', json)],
    ['a body too large', (door) => post(door, JSON.stringify({ documentId: 'x'.repeat(70_000) }))],
    ['the app', (door) => house.send(door, '/')],
    ['an address of the app', (door) => house.send(door, '/anything/deep')],
    ['a file', (door) => house.send(door, '/assets/index-abc123.js')],
    ['a file that is not there', (door) => house.send(door, '/assets/gone.js')],
    ['a method that is not there', (door) => house.send(door, '/', { method: 'DELETE' })],
    ['an address that cannot be read', (door) => house.send(door, '/%zz')],
    ['life', (door) => house.send(door, '/livez')],
    ['readiness', (door) => house.send(door, '/readyz')],
    ['a table that is not there', (door) => house.send(door, '/releases/2030-Q1.1/Q1.csv')],
  ];

  test.each(ways)('protects %s with its headers', async (_name, way) => {
    for (const door of every) {
      const { headers, status } = await way(door);
      expect(headers).toMatchObject(expected);
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain(`default-src 'none'; script-src 'self'; style-src 'self'`);
      expect(policy).toContain(`frame-ancestors 'none'`);
      if (door !== 'api') expect(policy).not.toContain('unsafe');
      if (door !== 'api') expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types 'none'$/);
      expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(status).toBeLessThan(500);
    }
  });

  test('keeps nothing but the files whose name changes with them', async () => {
    for (const door of every) {
      expect((await house.ask(door, VIEWER)).headers['cache-control']).toBe('no-store');
      expect((await house.send(door, '/')).headers['cache-control']).toBe('no-store');
      expect((await house.send(door, '/assets/gone.js')).headers['cache-control']).toBe('no-store');
      const file = await house.send(door, '/assets/index-abc123.js');
      expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(file.headers['content-type']).toMatch(/javascript/);
    }
  });

  test('opens the app at every address, and no file that is not there', async () => {
    for (const door of every) {
      for (const path of ['/', '/cases', '/cases/1?tab=journal', '/a/b/c']) {
        const reply = await house.send(door, path);
        expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
        expect(reply.text).toContain('<title>App</title>');
      }
      for (const path of ['/gone.js', '/a/gone.css?x', '/.env', '/secret.env']) {
        expect((await house.send(door, path)).status).toBe(404);
      }
    }
  });

  test.each([
    '/assets/../secret.env',
    '/assets/%2e%2e/secret.env',
    '/assets/..%2fsecret.env',
    '/assets/..%5csecret.env',
    '/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/assets/....//secret.env',
    '/../../../../etc/passwd',
    '/assets//etc/passwd',
    '/assets/%00',
    '/assets/index-abc123.js%00.html',
    '//etc/passwd.txt',
    '/releases/../../secret.env',
    '/releases/%2e%2e/secret.env',
    '/releases/latest/%0d%0aSet-Cookie:x.csv',
    '/releases/latest/%00.csv',
    '/releases/%00/Q1.csv',
    '/releases/2025-Q1.1/Q1.%00',
  ])('lets nobody out of its folder: %s', async (path) => {
    for (const door of every) {
      const reply = await house.send(door, path);
      expect(reply.status).toBeLessThan(500);
      expect(reply.text).not.toContain('nobody asks for this by name');
      expect(reply.text).not.toContain('root:');
      expect(reply.headers['set-cookie']).toBeUndefined();
    }
    expect(house.reported).toEqual([]);
  });

  test('survives what is not HTTP', async () => {
    for (const door of every) {
      const { status } = await house.send(door, '/livez');
      expect(status).toBe(200);
    }
    for (const said of [
      'GET / HTTP/1.1\r\nHost: x\r\n\0\r\n\r\n',
      'nonsense\r\n\r\n',
      `GET / HTTP/1.1\r\nA: ${'a'.repeat(40_000)}\r\n\r\n`,
    ]) {
      const heard = await raw(house.port('public'), said);
      expect(heard).toMatch(/^HTTP\/1\.1 4\d\d/);
      expect(heard).not.toMatch(/at .*\.ts|node_modules/);
    }
    expect((await house.send('public', '/livez')).status).toBe(200);
  });
});

const raw = (port: number, said: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(said));
    let heard = '';
    socket.on('data', (part) => (heard += String(part)));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
    socket.setTimeout(5_000, () => socket.destroy());
  });

describe('the public door', () => {
  test('answers in steps of 4 KiB, refusals too', async () => {
    const { json: report } = await house.ask('public', SUBMIT, {
      input: { idempotencyKey: crypto.randomUUID(), incident: anIncident, account: 'Æøå.' },
    });
    expect(report.data.submitReport.receipt).toMatch(/^(\d{4} ){5}\d{4}$/);
    const replies = [
      await house.ask('public', VIEWER),
      await house.ask('public', LISTS, { ids: ['grounds', 'areas'] }),
      await house.ask('public', REPORT, { receipt: '0000 0000 0000 0000 0000 0000' }),
      await house.ask('public', REPORT, { receipt: 'x' }),
      await post('public', { query: '{ viewer { role } }' }),
      await post('public', '{'),
    ];
    for (const { text } of replies) expect(Buffer.byteLength(text) % 4_096).toBe(0);
    expect(replies.every(({ headers }) => headers['content-encoding'] === undefined)).toBe(true);
  });
});

describe('mistakes of ours', () => {
  const broken = new Error(
    'duplicate key value violates unique constraint "member_email" Key (email)=(amina@post.example)',
  );

  test('are told to the operator, and the caller learns nothing of them', async () => {
    const services = {
      ...api.services,
      published: new Proxy(api.services.published, { get: () => () => Promise.reject(broken) }),
    };
    const doors = await openDoors(api, ['query R { release { version } }'], { services });
    try {
      for (const door of every) {
        const reply = await doors.ask(door, 'query R { release { version } }', {}, await cookieFor(door));
        expect(reply.status).toBe(200);
        expect(reply.json.errors).toEqual([
          {
            message: 'Something went wrong on our side.',
            extensions: { code: 'INTERNAL' },
            path: ['release'],
            locations: [{ line: 1, column: 11 }],
          },
        ]);
        expect(reply.text).not.toMatch(/amina|constraint|duplicate/);
      }
      expect(doors.reported).toEqual([broken, broken, broken, broken]);
    } finally {
      await doors.close();
    }
  });

  test('a real error of the database shows neither its words nor the statement', async () => {
    const em = api.services.em.fork();
    const stopped = {
      ...api.services,
      em: Object.assign(em, {
        fork: () => {
          const it = api.orm.em.fork();
          it.find = () => it.execute(`select 'Kanariefugl'::int`) as never;
          return it;
        },
      }),
    };
    const doors = await openDoors(api, ['query D { sessions { id } }'], { services: stopped });
    try {
      const reply = await doors.ask('public', 'query D { sessions { id } }');
      expect(codeOf(reply)).toBe('INTERNAL');
      expect(reply.text).not.toMatch(/Kanariefugl|select|integer|22P02/i);
      expect(doors.reported).toHaveLength(1);
    } finally {
      await doors.close();
    }
  });

  test('an answer that takes too long ends, at the API door and the others', async () => {
    const services = {
      ...api.services,
      published: new Proxy(api.services.published, { get: () => () => new Promise(() => undefined) }),
    };
    const doors = await openDoors(api, ['query R { release { version } }'], { services, longestAnswer: 300 });
    try {
      for (const door of every) {
        const reply = await doors.ask(door, 'query R { release { version } }', {}, await cookieFor(door));
        expect([reply.status, codeOf(reply)]).toEqual([503, 'TIMED_OUT']);
        expect(reply.milliseconds).toBeLessThan(5_000);
      }
    } finally {
      await doors.close();
    }
  });

  test('a statement ends after five seconds, in every database the API reads', async () => {
    expect(await api.services.em.fork().execute('show statement_timeout')).toEqual([{ statement_timeout: '5s' }]);
    const { keys, published } = api.services as unknown as Record<'keys' | 'published', { database: pg.Pool }>;
    for (const { database } of [keys, published]) {
      expect((await database.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '5s' }]);
    }
  });
});

describe('readiness', () => {
  test('is told with 503 while a database is away, and again when it is back; life is told without one', async () => {
    const { administrator } = testServer();
    const other = await testApi();
    const opened = await openServices({
      operationalDatabaseUrl: other.urls.OPERATIONAL_DATABASE_URL,
      keysDatabaseUrl: other.urls.KEYS_DATABASE_URL,
      releaseDatabaseUrl: other.urls.RELEASE_DATABASE_URL,
      keyEncryptionKey: Buffer.alloc(32),
      receiptPepper: Buffer.alloc(32),
      mode: 'demo',
      apiOrigin: 'https://api.equality.example',
      publicOrigin: 'https://equality.example',
    });
    const doors = await openDoors({ ...other, services: opened.services }, [VIEWER], {
      ailments: () => opened.ailments(),
    });
    const admin = new pg.Client({ connectionString: administrator });
    await admin.connect();
    const allow = async (url: string, allowed: boolean) => {
      const name = new URL(url).pathname.slice(1);
      await admin.query(`alter database ${pg.escapeIdentifier(name)} allow_connections ${allowed}`);
      if (!allowed)
        await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    };
    try {
      expect((await doors.send('public', '/readyz')).json).toEqual({ ready: true, ailments: [] });
      for (const [setting, says] of [
        ['OPERATIONAL_DATABASE_URL', 'operational'],
        ['KEYS_DATABASE_URL', 'keys'],
        ['RELEASE_DATABASE_URL', 'release'],
      ] as const) {
        await allow(other.urls[setting], false);
        const away = await doors.send('public', '/readyz');
        expect([away.status, away.json]).toEqual([
          503,
          { ready: false, ailments: [`the ${says} database does not answer`] },
        ]);
        expect(away.milliseconds).toBeLessThan(4_000);
        expect((await doors.send('public', '/livez')).status).toBe(200);
        expect((await doors.send('public', '/')).status).toBe(200);
        await allow(other.urls[setting], true);
        expect((await doors.send('public', '/readyz')).status).toBe(200);
      }
    } finally {
      await admin.end();
      await doors.close();
      await opened.close();
      await other.close();
    }
  }, 60_000);
});

describe('whatever is asked at the API door', () => {
  const texts = [
    '',
    '2025-Q1',
    '2025-03-31',
    '2025-Q1.1',
    'Q1',
    crypto.randomUUID(),
    "'; drop table report; --",
    'æ😀',
    '%',
    '\\',
  ];
  const valueOf = (type: GraphQLInputType, draw: fc.GeneratorValue): string => {
    if (isNonNullType(type)) return valueOf(type.ofType, draw);
    if (isListType(type)) return `[${draw(fc.boolean) ? valueOf(type.ofType, draw) : ''}]`;
    if (isEnumType(type)) return draw(fc.constantFrom, ...type.getValues().map(({ name }) => name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((it) => isNonNullType(it.type) || draw(fc.boolean));
      return `{ ${fields.map((it) => `${it.name}: ${valueOf(it.type, draw)}`).join(', ')} }`;
    }
    if (type.name === 'Int') return String(draw(fc.integer));
    if (type.name === 'Boolean') return String(draw(fc.boolean));
    if (draw(fc.boolean)) return JSON.stringify(draw(fc.string, { maxLength: 8, unit: 'grapheme' }));
    return JSON.stringify(draw(fc.constantFrom, ...texts));
  };
  const selectionOf = (type: GraphQLObjectType, depth: number, draw: fc.GeneratorValue): string => {
    const fields = Object.values(type.getFields()).filter(() => draw(fc.integer, { min: 0, max: 3 }) === 0);
    const parts = fields.flatMap((field) => {
      const args = field.args.filter((it) => isNonNullType(it.type) || draw(fc.boolean));
      const given = args.length > 0 ? `(${args.map((it) => `${it.name}: ${valueOf(it.type, draw)}`).join(', ')})` : '';
      const of = getNamedType(field.type);
      const alias = `f${draw(fc.nat, { max: 1_000_000 })}: ${field.name}${given}`;
      if (isLeafType(of)) return [alias];
      return depth > 0 ? [`${alias} ${selectionOf(of as GraphQLObjectType, depth - 1, draw)}`] : [];
    });
    return `{ __typename ${parts.join(' ')} }`;
  };

  test('it never fails: it is answered, or refused with a code', async () => {
    const root = api.schema.getQueryType() as GraphQLObjectType;
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.integer({ min: 1, max: 5 }), async (draw, depth) => {
        house.reported.splice(0);
        const query = selectionOf(root, depth, draw);
        const reply = await house.ask('api', query);
        expect(reply.status).toBeLessThan(500);
        const codes = (reply.json.errors ?? []).map((it: any) => it.extensions.code);
        expect(codes).not.toContain('INTERNAL');
        expect(house.reported).toEqual([]);
      }),
      { numRuns: 120, endOnFailure: true },
    );
  }, 60_000);

  test('nor do bytes that are no document', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((query) => JSON.stringify({ query })),
        ),
        async (body) => {
          for (const door of ['api', 'public'] as const) expect((await post(door, body)).status).toBeLessThan(500);
        },
      ),
      { numRuns: 60 },
    );
    expect(house.reported).toEqual([]);
  });
});
