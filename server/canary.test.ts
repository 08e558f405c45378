import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Pool } from 'pg';
import pino from 'pino';
import { startApi } from './api.ts';
import { withPasswords, PASSWORD } from './people/browser.fixture.ts';
import type { Door } from './platform/api/context.ts';
import { readTrustedDocuments } from './platform/door/trustedDocuments.ts';
import { readConfiguration } from './platform/configuration.ts';
import { freePort } from './platform/ports.ts';
import { quickAuditor } from './statistics/audit/audit.ts';
import { profiles } from './statistics/noiseTable.ts';
import { signOff } from './statistics/signOff.fixture.ts';
import { drainAll, prepare, publishAll } from './statistics/run.ts';
import { freezeDate, quarterOf } from './taxonomy/quarter.ts';
import { exchange, type Reply } from './testing/doors.ts';
import { asAdministrator, dumpOf } from './testing/dump.ts';
import { cast, idOf, type PersonName } from './demo/people.ts';
import { testApi, type TestApi } from './testing/testApi.ts';
import { freeze, transferAll } from './transfer/relay.ts';

/*
 * Unmistakable words go into every field where a person can write, through the doors as the apps use them; then the
 * whole line runs, faults included, and everything it leaves behind is searched for them.
 */

/** Told to nobody in plain: sealed, hashed, or not kept at all. */
const sealed: string[] = [];
/** Kept in plain in the operational database, and nowhere else. */
const plain: string[] = [];

const drawn = (about: string) => `Kanariefugl ${about} ${randomBytes(6).toString('hex')}`;
const into = (list: string[], ...words: string[]) => {
  list.push(...words);
  return words[0] as string;
};
const secretly = (about: string) => into(sealed, drawn(about));
const openly = (about: string) => into(plain, drawn(about));
const secretAddress = () => into(sealed, `kanari.${randomBytes(6).toString('hex')}@post.example`);
function secretNumber() {
  const digits = `20${String(randomBytes(4).readUInt32BE() % 1_000_000).padStart(6, '0')}`;
  return into(sealed, `+45 ${digits.match(/../g)?.join(' ')}`, digits);
}
const aKey = () => into(plain, `kanarinogle-${randomBytes(12).toString('hex')}`);

const userAgent = into(sealed, `Kanaribrowser/${randomBytes(6).toString('hex')}`);
const address = into(sealed, '203.0.113.177');

let api: TestApi;
let running: { stop(): Promise<void> };
const ports = {} as Record<Door | 'metrics', number>;
const lines: string[] = [];
const printed: string[] = [];
const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
const failures: Reply[] = [];
const cookies = new Map<string, string>();

beforeAll(async () => {
  for (const out of [process.stdout, process.stderr]) {
    const write = out.write.bind(out);
    jest.spyOn(out, 'write').mockImplementation(((text: string | Uint8Array, ...more: never[]) => {
      printed.push(String(text));
      return write(text, ...more);
    }) as typeof out.write);
  }
  for (const way of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    jest.spyOn(console, way).mockImplementation((...said: unknown[]) => void printed.push(said.map(String).join(' ')));
  }
  api = await testApi(new Date());
  await withPasswords(api);
  for (const door of ['public', 'ngo', 'municipality', 'api', 'metrics'] as const) ports[door] = await freePort();
  const { OPERATIONAL_DATABASE_URL, KEYS_DATABASE_URL, RELEASE_DATABASE_URL } = api.urls;
  const given = Object.entries(ports).map(([name, port]) => [`${name.toUpperCase()}_PORT`, String(port)]);
  const key = () => randomBytes(32).toString('base64');
  const configuration = readConfiguration(
    {
      ...Object.fromEntries(given),
      OPERATIONAL_DATABASE_URL,
      KEYS_DATABASE_URL,
      RELEASE_DATABASE_URL,
      KEY_ENCRYPTION_KEY: key(),
      RECEIPT_PEPPER: key(),
    },
    ['api'],
  );
  running = await startApi(configuration, log);
}, 90_000);
afterAll(async () => {
  await running.stop();
  await api.close();
  jest.restoreAllMocks();
});

const apps = ['public', 'ngo', 'municipality'] as const;
const manifests = Object.fromEntries(
  apps.map((app) => [
    app,
    readTrustedDocuments(new URL(`../clients/${app}/src/gql/persisted-documents.json`, import.meta.url).pathname),
  ]),
);

/** The document by which the app of that door makes this change. */
function documentOf(door: Door, field: string): string {
  const found = [...(manifests[door] ?? [])].find(([, text]) =>
    new RegExp(`(mutation|query) \\w+[^{]*\\{[^}]*\\b${field}\\b`).test(text),
  );
  if (!found) throw new Error(`The app at the ${door} door sends no ${field}.`);
  return found[0];
}

async function send(door: Door, body: object, headers: Record<string, string> = {}): Promise<Reply> {
  const told = {
    'content-type': 'application/json',
    'user-agent': userAgent,
    'x-forwarded-for': address,
    forwarded: `for=${address}`,
  };
  return exchange(ports[door], '/graphql', {
    method: 'POST',
    headers: { ...told, ...headers },
    body: JSON.stringify(body),
  });
}

/** Does it as the app would; the answer's data. */
async function does(person: PersonName | 'thePublic', field: string, input: object, more: object = {}): Promise<any> {
  const reply = await tries(person, field, input, more);
  if (reply.json?.errors) throw new Error(`${field}: ${reply.text}`);
  return reply.json.data[field];
}

async function tries(
  person: PersonName | 'thePublic',
  field: string,
  input: object,
  more: object = {},
): Promise<Reply> {
  const door = doorOf(person);
  const cookie = cookies.get(person);
  const body = { documentId: documentOf(door, field), variables: { input, locale: 'DA', ...more } };
  return send(door, body, cookie ? { cookie } : {});
}

async function fails(
  person: PersonName | 'thePublic',
  field: string,
  input: object,
  more: object = {},
): Promise<Reply> {
  const reply = await tries(person, field, input, more);
  if (!reply.json?.errors) throw new Error(`${field} did not fail: ${reply.text.slice(0, 200)}`);
  failures.push(reply);
  return reply;
}

const doorOf = (person: PersonName | 'thePublic'): Door => {
  if (person === 'thePublic') return 'public';
  return ['CASEWORKER', 'NGO_MANAGER', 'VOLUNTEER'].includes(cast[person].role) ? 'ngo' : 'municipality';
};

async function signsIn(person: PersonName): Promise<void> {
  const door = doorOf(person);
  const variables = { input: { email: cast[person].email, password: PASSWORD } };
  const reply = await send(door, { documentId: documentOf(door, 'signIn'), variables });
  const cookie = reply.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  expect(cookie).toMatch(/=[\w-]{43}$/);
  cookies.set(person, cookie);
  sealed.push(cookie.split('=')[1] ?? '');
}

const incident = {
  kind: 'BOTH',
  grounds: [{ ground: 'ETHNIC_ORIGIN', perceived: true, byAssociation: false }],
  forms: ['DIRECT'],
  hateCrime: { offence: 'THREATS', biasMotivations: ['RACIST_XENOPHOBIC'] },
  area: 'SCHOOL',
  place: 'SCHOOL',
  municipality: '101',
  when: { precision: 'UNKNOWN' },
  reporterRole: 'VICTIM',
};

const aPerson = () => ({
  name: secretly('navn'),
  phone: secretNumber(),
  email: secretAddress(),
  address: secretly('adresse'),
  language: secretly('sprog'),
  birthYear: 1987,
  addressProtection: true,
  note: secretly('note'),
});

const one = (sql: string, ...values: unknown[]) =>
  asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, async (client) => (await client.query(sql, values)).rows[0]);
const byKey = (table: string, key: string) => one(`select id, version from "${table}" where idempotency_key = $1`, key);

/** What people do in a quarter, with something to tell in every field. */
async function everybodyWrites() {
  const { receipt } = await does('thePublic', 'submitReport', {
    idempotencyKey: secretKey(),
    incident,
    account: secretly('beretning'),
  });
  sealed.push(receipt, receipt.replaceAll(' ', ''), receipt.replaceAll(' ', '').slice(8, 23));
  await does('thePublic', 'addToReport', { idempotencyKey: aKey(), receipt, account: secretly('tilføjelse') });
  const gone = await does('thePublic', 'submitReport', {
    idempotencyKey: secretKey(),
    incident,
    account: secretly('fortrudt'),
  });
  sealed.push(gone.receipt.replaceAll(' ', ''));
  await does('thePublic', 'withdrawReport', { receipt: gone.receipt });

  for (const person of ['theHandler', 'aManager', 'anOfficer', 'anOperator', 'anAnalyst', 'aStatistician'] as const)
    await signsIn(person);
  const first = aKey();
  await does('theHandler', 'registerInquiry', {
    idempotencyKey: first,
    channel: 'PHONE',
    incident,
    summary: secretly('resume'),
    receipt,
  });
  const inquiry = await byKey('inquiry', first);
  await does('theHandler', 'correctInquiry', {
    ...inquiry,
    channel: 'WEB',
    incident: { ...incident, area: 'HOUSING' },
    summary: secretly('rettet'),
  });
  await does('theHandler', 'promoteInquiry', { idempotencyKey: aKey(), id: inquiry.id, person: aPerson() });
  const wrong = aKey();
  await does('theHandler', 'registerInquiry', {
    idempotencyKey: wrong,
    channel: 'PHONE',
    incident,
    summary: secretly('fejl'),
  });
  await does('theHandler', 'withdrawInquiry', { id: (await byKey('inquiry', wrong)).id, reason: secretly('grund') });
  const key = aKey();
  await does('theHandler', 'openCase', {
    idempotencyKey: key,
    channel: 'EMAIL',
    incident,
    summary: secretly('sag'),
    person: aPerson(),
  });
  const { id } = await byKey('case', key);
  const { version } = await one('select version from person where "case" = $1', id);
  await does('theHandler', 'recordPerson', { case: id, version, person: aPerson() });
  await does('theHandler', 'addJournalEntry', { idempotencyKey: aKey(), case: id, text: secretly('journal') });
  await does('theHandler', 'addJournalEntry', {
    idempotencyKey: aKey(),
    case: id,
    text: `\n    at ${secretly('linje')} (server/a.ts:1:1)`,
  });

  await does('anOfficer', 'registerCitizenInquiry', { idempotencyKey: aKey(), channel: 'PHONE', incident, receipt });
  const organisation = aKey();
  await does('anOperator', 'addOrganisation', {
    idempotencyKey: organisation,
    kind: 'NGO',
    name: openly('forening'),
    description: openly('om os'),
    website: `https://${into(plain, `kanari${randomBytes(5).toString('hex')}.example`)}/`,
    phone: '+45 70 80 90 10',
    email: into(plain, `kanari.${randomBytes(5).toString('hex')}@forening.example`),
  });
  const { id: ngo } = await one('select id from organisation where idempotency_key = $1', organisation);
  const email = into(plain, `kanari.${randomBytes(5).toString('hex')}@medarbejder.example`);
  const { invitation } = await does('anOperator', 'inviteMember', {
    idempotencyKey: aKey(),
    organisation: ngo,
    name: openly('medarbejder'),
    email,
    role: 'NGO_MANAGER',
  });
  sealed.push(invitation);
  const password = secretly('adgangskode');
  const documentId = documentOf('ngo', 'acceptInvitation');
  const accepted = await send('ngo', { documentId, variables: { input: { invitation, password } } });
  expect(accepted.json.errors).toBeUndefined();
  sealed.push(accepted.headers['set-cookie']?.[0]?.split(/[=;]/)[1] ?? '');
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const token = await does('anAnalyst', 'createApiToken', {
    idempotencyKey: aKey(),
    name: openly('notesbog'),
    scopes: ['statistics'],
    expiresOn,
  });
  sealed.push(token.secret);
  const known = await send('api', { query: '{ viewer { role } }' }, { authorization: `Bearer ${token.secret}` });
  expect(known.json.data.viewer.role).toBe('ANALYST');
}

/** The key of a report becomes its receipt, and is not kept. */
const secretKey = () => into(sealed, `kanarinogle-${randomBytes(12).toString('hex')}`);

/** What goes wrong: wrong words, and a database that refuses every row and quotes it. */
async function everythingFails() {
  const wrong = { email: secretAddress(), password: secretly('forkert') };
  const documentId = documentOf('ngo', 'signIn');
  failures.push(await send('ngo', { documentId, variables: { input: wrong } }));
  failures.push(
    await send('ngo', { documentId, variables: { input: { ...wrong, [secretly('felt')]: secretly('værdi') } } }),
  );
  failures.push(await send('ngo', { documentId, variables: { input: secretly('tekst') } }));
  failures.push(await send('public', { query: `{ viewer { role } } # ${secretly('dokument')}` }));
  failures.push(await send('public', { documentId: secretly('kendemærke') }));
  failures.push(await send('api', { query: '{ viewer { role } }' }, { authorization: `Bearer ${secretly('token')}` }));
  failures.push(
    await exchange(ports.public, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"a": "${secretly('halv')}`,
    }),
  );
  failures.push(await exchange(ports.public, `/${encodeURIComponent(secretly('adresse'))}.js`));
  failures.push(await exchange(ports.public, `/%zz${secretly('sti').replaceAll(' ', '')}`));
  await fails('thePublic', 'addToReport', {
    idempotencyKey: aKey(),
    receipt: secretly('kvittering'),
    account: secretly('tilføjelse'),
  });
  await fails('theHandler', 'openCase', {
    idempotencyKey: aKey(),
    channel: 'EMAIL',
    incident,
    person: { ...aPerson(), email: secretly('ingen adresse') },
  });
  await fails('theHandler', 'registerInquiry', {
    idempotencyKey: aKey(),
    channel: 'PHONE',
    incident: { ...incident, municipality: secretly('sted') },
  });

  const tables = [
    'report',
    'report_addition',
    'inquiry',
    'case',
    'person',
    'journal_entry',
    'registration',
    'organisation',
    'member',
    'api_token',
    'outbox',
  ];
  await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, async (client) => {
    await client.query(`create function quote_row() returns trigger language plpgsql as $$ begin
      raise exception 'this row is refused: %', new using detail = new::text, hint = new::text, errcode = '23514'; end $$`);
    for (const table of tables)
      await client.query(`create trigger quoted before insert on "${table}" for each row execute function quote_row()`);
  });
  const refused = [
    await fails('thePublic', 'submitReport', { idempotencyKey: secretKey(), incident, account: secretly('beretning') }),
    await fails('theHandler', 'registerInquiry', {
      idempotencyKey: aKey(),
      channel: 'PHONE',
      incident,
      summary: secretly('resume'),
    }),
    await fails('theHandler', 'openCase', {
      idempotencyKey: aKey(),
      channel: 'PHONE',
      incident,
      summary: secretly('resume'),
      person: aPerson(),
    }),
    await fails('anOfficer', 'registerCitizenInquiry', { idempotencyKey: aKey(), channel: 'PHONE', incident }),
    await fails('anOperator', 'addOrganisation', {
      idempotencyKey: aKey(),
      kind: 'NGO',
      name: openly('forening'),
      description: `Om os.\n    at ${openly('linje')} (server/releases/published.ts:1:1)\n    at ${openly('linje')}`,
    }),
    await fails('aManager', 'inviteMember', {
      idempotencyKey: aKey(),
      organisation: idOf('counsel'),
      name: openly('medarbejder'),
      email: into(plain, `kanari.${randomBytes(5).toString('hex')}@medarbejder.example`),
      role: 'VOLUNTEER',
    }),
    await fails('anAnalyst', 'createApiToken', {
      idempotencyKey: aKey(),
      name: openly('notesbog'),
      scopes: ['statistics'],
      expiresOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    }),
  ];
  expect(refused.map(({ json }) => json.errors[0].extensions.code)).toEqual(refused.map(() => 'INTERNAL'));
  await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, (client) =>
    client.query('drop function quote_row() cascade'),
  );
}

/** What the database itself may be made to complain about, with the words in the statement, a parameter and a value. */
async function theDatabaseComplains() {
  const { database } = api.services.keys as unknown as { database: Pool };
  const statements = [
    `select '${openly('tal')}'::int`,
    `select * from "${openly('tabel')}"`,
    `do $$ begin raise exception '${openly('udbrud')}'; end $$`,
    `do $$ begin raise warning '${openly('advarsel')}'; end $$`,
    `do $$ begin raise notice '${openly('besked')}'; end $$`,
    `insert into data_key (subject, owner, wrapped) values ('${openly('nøgle')}', null, null)`,
    `set statement_timeout = 20; select pg_sleep(1), '${openly('ventetid')}'`,
    `select pg_terminate_backend(pg_backend_pid()), '${openly('afslutning')}'`,
  ];
  for (const statement of statements) await database.query(statement).catch(() => undefined);
  await database.query('select $1::int', [openly('parameter')]).catch(() => undefined);
}

const transferSettings = (now: () => Date) => ({
  transferUrl: api.urls.TRANSFER_DATABASE_URL,
  keysUrl: api.urls.TRANSFER_KEYS_DATABASE_URL,
  inboxUrl: api.urls.INBOX_DATABASE_URL,
  keyEncryptionKey: randomBytes(32),
  minBatch: 1,
  maxDelay: 0,
  now,
  log,
});

/** In plain, in hexadecimal and in base64, as a column, a file or a log may have it. */
function found(text: string, words: readonly string[]): string[] {
  return words.filter((word) => {
    const bytes = Buffer.from(word);
    const forms = [
      word,
      JSON.stringify(word).slice(1, -1),
      bytes.toString('hex'),
      bytes.toString('base64').slice(0, -4),
      encodeURIComponent(word),
    ];
    return forms.some((it) => text.includes(it));
  });
}
const uuids = (text: string) =>
  new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []);
const whole = (dump: Map<string, string>) => [...dump].map(([name, rows]) => `${name}\n${rows}`).join('\n');

describe('what people write', () => {
  const places = new Map<string, string>();
  let operational: Map<string, string>;
  let outbox = '';
  let keys = '';
  const batches = new Set<string>();

  beforeAll(async () => {
    await everybodyWrites();
    await everythingFails();
    await theDatabaseComplains();
    const metrics = await exchange(ports.metrics, '/metrics');
    places.set('the metrics', metrics.text);

    const { urls } = api;
    let clock = new Date();
    const transfer = transferSettings(() => clock);
    const statistics = {
      statisticsUrl: urls.STATISTICS_DATABASE_URL,
      releaseWriterUrl: urls.RELEASE_WRITER_DATABASE_URL,
      profile: profiles.standard,
      noticeHours: 0,
      auditor: quickAuditor,
      now: () => clock,
      log,
    };
    const quarter = quarterOf(clock);
    // Somebody's mistake: rows that break the contract wait here for a person to look at them, and go nowhere.
    await asAdministrator(urls.OPERATIONAL_DATABASE_URL, (client) =>
      client.query(`insert into outbox (id, record, fragment, quarter, version, since, fact)
        select gen_random_uuid(), record, fragment, quarter, 1000, since, fact || jsonb_build_object('note', '${secretly('i udbakken')}') from outbox limit 2`),
    );
    outbox = (await dumpOf(urls.OPERATIONAL_DATABASE_URL)).get('outbox') ?? '';
    await transferAll(transfer);
    operational = await dumpOf(urls.OPERATIONAL_DATABASE_URL);
    for (const id of uuids(operational.get('transfer_batch') ?? '')) batches.add(id);
    keys = whole(await dumpOf(urls.KEYS_DATABASE_URL));
    places.set('the inbox', whole(await dumpOf(urls.STATISTICS_DATABASE_URL)));
    await drainAll(statistics);
    places.set('the facts', whole(await dumpOf(urls.STATISTICS_DATABASE_URL)));
    clock = new Date(freezeDate(quarter).getTime() + 86_400_000);
    await transferAll(transfer);
    await freeze(transfer, quarter);
    await drainAll(statistics);
    places.set('the frozen facts', whole(await dumpOf(urls.STATISTICS_DATABASE_URL)));
    const by = idOf('aStatistician');
    const draft = await prepare(statistics, { quarter, by });
    places.set('the draft', whole(await dumpOf(urls.RELEASE_DATABASE_URL)));
    await signOff(urls.RELEASE_DATABASE_URL, draft, clock);
    await publishAll(statistics);
    places.set('the release', whole(await dumpOf(urls.RELEASE_DATABASE_URL)));
    places.set('the statistics after', whole(await dumpOf(urls.STATISTICS_DATABASE_URL)));
    for (const id of uuids((await dumpOf(urls.OPERATIONAL_DATABASE_URL)).get('transfer_batch') ?? '')) batches.add(id);
  }, 240_000);

  test('is a lot', () => {
    expect(sealed.length).toBeGreaterThan(60);
    expect(plain.length).toBeGreaterThan(40);
    expect([...sealed, ...plain].every((word) => word.length >= 8)).toBe(true);
    expect(new Set([...sealed, ...plain]).size).toBe(sealed.length + plain.length);
  });

  test.each(['the inbox', 'the facts', 'the frozen facts', 'the draft', 'the release', 'the statistics after'])(
    'is not in %s, and no id of a row is',
    (place) => {
      const text = places.get(place) ?? '';
      expect(text.length).toBeGreaterThan(500);
      expect(found(text, [...sealed, ...plain])).toEqual([]);
      // A release names who prepared and signed it; a batch has one name on both sides, and is no registration.
      const known = new Set([
        ...batches,
        idOf('aStatistician'),
        idOf('aSecondStatistician'),
        '00000000-0000-0000-0000-000000000000',
      ]);
      const ours = uuids(whole(operational));
      expect(ours.size).toBeGreaterThan(30);
      expect([...uuids(text)].filter((id) => ours.has(id) && !known.has(id))).toEqual([]);
    },
  );

  test('is not in the outbox, the batches, what was refused, or beside the keys', () => {
    const waited = outbox.split('\n').filter((row) => !row.includes('Kanariefugl i udbakken'));
    expect(waited.length).toBeGreaterThan(8);
    expect(found(waited.join('\n'), [...sealed, ...plain])).toEqual([]);
    for (const table of ['transfer_batch', 'transfer_refused']) {
      expect(operational.get(table)?.length).toBeGreaterThan(20);
      expect(found(operational.get(table) ?? '', [...sealed, ...plain])).toEqual([]);
    }
    expect(keys.length).toBeGreaterThan(500);
    expect(found(keys, [...sealed, ...plain])).toEqual([]);
  });

  test('lies sealed, hashed or not at all in the operational database', () => {
    const text = [...operational]
      .filter(([name]) => name !== 'outbox')
      .map(([, rows]) => rows)
      .join('\n');
    expect(text.length).toBeGreaterThan(10_000);
    expect(found(text, sealed)).toEqual([]);
    // The search itself works: what is kept in plain is found.
    expect(found(text, plain).length).toBeGreaterThan(10);
  });

  test('is not in what the processes say, though they say that something failed', () => {
    const said = lines.join('');
    expect(lines.filter((line) => line.includes('a request failed')).length).toBeGreaterThanOrEqual(7);
    expect(said).toContain('CheckConstraintViolationException');
    expect(said).toContain('Rows of the outbox were refused');
    expect(found(said, [...sealed, ...plain])).toEqual([]);
    expect(found(printed.join('\n'), [...sealed, ...plain])).toEqual([]);
    expect(said).not.toMatch(/insert into|"remoteAddress"|127\.0\.0\.1/);
    const ours = uuids(
      [...operational]
        .filter(([name]) => !['transfer_batch', 'outbox'].includes(name))
        .map(([, rows]) => rows)
        .join('\n'),
    );
    expect([...uuids(said)].filter((id) => ours.has(id))).toEqual([]);
  });

  test('is not in the metrics', () => {
    const text = places.get('the metrics') ?? '';
    expect(text).toMatch(/equality_request_seconds_count\{door="public",status="200"\} \d+/);
    expect(found(text, [...sealed, ...plain])).toEqual([]);
    expect(text).not.toMatch(/127\.0\.0\.1|userAgent|path=/);
  });

  test('is not in an error that anyone was sent', () => {
    expect(failures.length).toBeGreaterThan(15);
    const text = failures.map((it) => `${it.text}\n${JSON.stringify(it.headers)}`).join('\n');
    expect(found(text, [...sealed, ...plain])).toEqual([]);
    expect(text).not.toMatch(/this row is refused|constraint|insert into|\.ts:\d/i);
  });

  test("is not in the database server's own log", async () => {
    const { data_directory: directory } = await asAdministrator(
      api.urls.OPERATIONAL_DATABASE_URL,
      async (client) => (await client.query('show data_directory')).rows[0],
    );
    const file = join(dirname(directory as string), 'log');
    // A server that DATABASE_URL names keeps its log elsewhere.
    if (!existsSync(file)) return expect(process.env['DATABASE_URL']).toBeTruthy();
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('ready to accept connections');
    expect(found(text, [...sealed, ...plain])).toEqual([]);
    expect(text).not.toMatch(/STATEMENT:|DETAIL:|ERROR:/);
  });
});
