import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { NOBODY } from '../platform/access/viewer.ts';
import { asAdministrator, dumpOf } from '../testing/dump.ts';
import { questionsOf } from '../testing/statements.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { idOf, type PersonName } from '../demo/people.ts';
import { Browser, PASSWORD, withPasswords } from './browser.fixture.ts';
import { gate } from './gate.ts';
import { SignInTries } from './signInTries.entity.ts';

const start = new Date('2026-02-10T10:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
let api: TestApi;
beforeAll(async () => {
  api = await testApi(start);
  await withPasswords(api);
});
afterEach(async () => {
  api.clock.now = start;
  await gate(api.services).nativeDelete(SignInTries, {});
});
afterAll(() => api.close());

const wrong = { problem: 'UNAUTHENTICATED', reason: 'credentials' };
const locked = { problem: 'LOCKED_OUT', reason: 'locked' };

const fastest = async (email: string) => {
  const times: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const began = performance.now();
    await new Browser(api, 'ngo').signInWith(email, 'not the password');
    times.push(performance.now() - began);
  }
  return Math.min(...times);
};

describe('signing in', () => {
  test.each([
    ['theHandler', 'ngo', 'CASEWORKER'],
    ['aVolunteer', 'ngo', 'VOLUNTEER'],
    ['anOfficer', 'municipality', 'OFFICER'],
    ['anOperator', 'municipality', 'OPERATOR'],
    ['aStatistician', 'municipality', 'STATISTICIAN'],
  ] as const)('lets %s in at the %s door', async (name, door, role) => {
    const browser = new Browser(api, door);
    expect(await browser.signIn(name)).toMatchObject({ signIn: { viewer: { role, signedIn: true } } });
    expect(browser.session).toMatch(/^[\w-]{43}$/);
    expect(await browser.role()).toBe(role);
  });

  test('knows the municipality, and what a screen may offer', async () => {
    const browser = new Browser(api, 'municipality');
    await browser.signIn('aMunicipalManager');
    const query =
      '{ viewer { municipality viewerCanManageMembers viewerCanCreateApiTokens member { name email organisation { name } } } }';
    expect(await browser.ask(query)).toEqual({
      viewer: {
        municipality: '101',
        viewerCanManageMembers: true,
        viewerCanCreateApiTokens: true,
        member: { name: 'Omar Nielsen', email: 'omar@kbh.example', organisation: { name: 'Københavns Kommune' } },
      },
    });
  });

  test('takes a bounded number of statements, the same for an unknown address but for what it finds', async () => {
    const browser = new Browser(api, 'ngo');
    expect(await questionsOf(() => browser.signIn('theHandler'))).toHaveLength(13);
    expect(await questionsOf(() => browser.role())).toHaveLength(1);
    const elsewhere = new Browser(api, 'ngo');
    const refused = (email: string) => questionsOf(() => elsewhere.signInWith(email, 'not the password'));
    expect(await refused('ana@ligeret.example')).toHaveLength((await refused('nobody@ligeret.example')).length);
  });

  test('reads the address as people write it', async () => {
    const browser = new Browser(api, 'ngo');
    expect(await browser.signInWith('  ANA@LigeRet.example ', PASSWORD)).toMatchObject({
      signIn: { viewer: { signedIn: true } },
    });
  });

  test.each([
    ['a wrong password', 'ngo', 'ana@ligeret.example', 'not the password'],
    ['an unknown address', 'ngo', 'nobody@ligeret.example', PASSWORD],
    ['another door', 'municipality', 'ana@ligeret.example', PASSWORD],
    ['the public door', 'public', 'ana@ligeret.example', PASSWORD],
    ['the API door', 'api', 'emil@statistik.example', PASSWORD],
  ] as const)('answers %s as it answers every other', async (_what, door, email, password) => {
    const browser = new Browser(api, door);
    expect(await browser.signInWith(email, password)).toEqual({ ...wrong, fields: undefined });
    expect(browser.session).toBeNull();
  });

  test('takes an unknown address about as long as a known one', async () => {
    // Without a hash to compare with, an unknown address would take a tenth of the time.
    const known = await fastest('ana@ligeret.example');
    expect(await fastest('nobody@ligeret.example')).toBeGreaterThan(known / 2);
  });

  test('gives a new session in place of the one before', async () => {
    const browser = new Browser(api, 'ngo');
    await browser.signIn('theHandler');
    const before = browser.session;
    await browser.signIn('aManager');
    expect(browser.session).not.toBe(before);
    const thief = new Browser(api, 'ngo');
    thief.session = before;
    expect(await thief.role()).toBe('PUBLIC');
  });
});

const tryWith = (name: PersonName, password: string) => new Browser(api, 'ngo').signIn(name, password);
const unknown = () => new Browser(api, 'ngo').signInWith('nobody@ligeret.example', 'wrong');

describe('too many tries', () => {
  test('lock the account for a quarter of an hour, for the right password too', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect(await tryWith('theHandler', `wrong ${turn}`)).toMatchObject(wrong);
    expect(await tryWith('theHandler', PASSWORD)).toMatchObject(locked);
    api.clock.now = minutes(14);
    expect(await tryWith('theHandler', PASSWORD)).toMatchObject(locked);
    api.clock.now = minutes(15);
    expect(await tryWith('theHandler', PASSWORD)).toMatchObject({ signIn: { viewer: { signedIn: true } } });
  });

  test('leave one line for each lock, and none that names somebody unknown', async () => {
    const lines = async () => {
      const sql = `select organisation, actor, subject, fields from audit_entry where action = 'LOCK_OUT'`;
      const found = await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, (client) => client.query(sql));
      return found.rows;
    };
    await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, (client) =>
      client.query(
        'alter table audit_entry disable trigger user; delete from audit_entry; alter table audit_entry enable trigger user',
      ),
    );
    await Promise.all(Array.from({ length: 9 }, () => tryWith('theHandler', 'wrong')));
    await Promise.all(Array.from({ length: 9 }, unknown));
    expect((await lines()).toSorted((one, other) => (one.subject ? -1 : other.subject ? 1 : 0))).toEqual([
      { organisation: idOf('counsel'), actor: NOBODY, subject: idOf('theHandler'), fields: [] },
      { organisation: NOBODY, actor: NOBODY, subject: null, fields: [] },
    ]);
    const dump = await dumpOf(api.urls.OPERATIONAL_DATABASE_URL);
    for (const [table, rows] of dump) expect([table, rows.includes('nobody@ligeret')]).toEqual([table, false]);
  });

  test('are counted when they arrive at once: no more than five are compared', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, turn) => tryWith('theHandler', `wrong ${turn}`)));
    expect(answers.filter((it) => it['problem'] === 'UNAUTHENTICATED')).toHaveLength(5);
    expect(answers.filter((it) => it['problem'] === 'LOCKED_OUT')).toHaveLength(15);
    expect(await tryWith('theHandler', PASSWORD)).toMatchObject(locked);
  });

  test('lock an address that nobody has just the same', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, unknown));
    expect(answers.filter((it) => it['problem'] === 'LOCKED_OUT')).toHaveLength(3);
  });

  test('lock nobody else', async () => {
    for (let turn = 0; turn < 6; turn += 1) await tryWith('theHandler', 'wrong');
    expect(await tryWith('aManager', PASSWORD)).toMatchObject({ signIn: { viewer: { signedIn: true } } });
  });

  test('count from zero after the right password', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let turn = 0; turn < 4; turn += 1) expect(await tryWith('theHandler', 'wrong')).toMatchObject(wrong);
      expect(await tryWith('theHandler', PASSWORD)).toMatchObject({ signIn: { viewer: { signedIn: true } } });
    }
  });
});

const signedIn = async (name: PersonName = 'theHandler', door: 'ngo' | 'municipality' = 'ngo') => {
  const browser = new Browser(api, door);
  await browser.signIn(name);
  return browser;
};

describe('a session', () => {
  test('ends by itself when nobody uses it: after 15 minutes in an NGO, 30 in a municipality', async () => {
    const [caseworker, officer] = [await signedIn(), await signedIn('anOfficer', 'municipality')];
    api.clock.now = minutes(16);
    expect(await caseworker.role()).toBe('PUBLIC');
    expect(await officer.role()).toBe('OFFICER');
    api.clock.now = minutes(47);
    expect(await officer.role()).toBe('PUBLIC');
  });

  test('lives on while it is used, but ten hours at most', async () => {
    const browser = await signedIn();
    for (let minute = 10; minute < 600; minute += 10) {
      api.clock.now = minutes(minute);
      expect(await browser.role()).toBe('CASEWORKER');
    }
    api.clock.now = minutes(600);
    expect(await browser.role()).toBe('PUBLIC');
  });

  test('opens its own door alone', async () => {
    const browser = await signedIn('anOfficer', 'municipality');
    const elsewhere = new Browser(api, 'ngo');
    elsewhere.session = browser.session;
    expect(await elsewhere.role()).toBe('PUBLIC');
  });

  test('ends when its owner signs out, for whoever kept the cookie', async () => {
    const browser = await signedIn();
    const copy = new Browser(api, 'ngo');
    copy.session = browser.session;
    await browser.ask('mutation { signOut { viewer { signedIn } } }');
    expect(browser.session).toBeNull();
    expect(await copy.role()).toBe('PUBLIC');
  });

  test('is listed for its owner, who ends one that was left open elsewhere', async () => {
    const [here, elsewhere] = [await signedIn('aCaseworkerElsewhere'), await signedIn('aCaseworkerElsewhere')];
    const { sessions } = await here.ask('{ sessions { id current startedAt lastUsedAt expiresAt } }');
    const other = sessions.find((it: { current: boolean }) => !it.current);
    expect(other.expiresAt > other.lastUsedAt).toBe(true);
    expect(sessions.filter((it: { current: boolean }) => it.current)).toHaveLength(1);
    expect(await here.ask('mutation ($id: ID!) { endSession(id: $id) }', { id: other.id })).toEqual({
      endSession: true,
    });
    expect(await elsewhere.role()).toBe('PUBLIC');
    expect(await here.role()).toBe('CASEWORKER');
    const own = (await here.ask('{ sessions { id } }'))['sessions'];
    expect(own).toHaveLength(1);
    expect(await here.ask('mutation ($id: ID!) { endSession(id: $id) }', { id: own[0].id })).toEqual({
      endSession: true,
    });
    expect(here.session).toBeNull();
  });

  test('that is another’s does not exist', async () => {
    const owner = await signedIn('aVolunteer');
    const { sessions } = await owner.ask('{ sessions { id } }');
    const other = await signedIn('theHandler');
    for (const id of [sessions[0].id, 'not an id']) {
      expect(await other.ask('mutation ($id: ID!) { endSession(id: $id) }', { id })).toMatchObject({
        problem: 'NOT_FOUND',
      });
    }
    expect(await owner.role()).toBe('VOLUNTEER');
    expect(await new Browser(api, 'ngo').ask('{ sessions { id } }')).toMatchObject({ problem: 'UNAUTHENTICATED' });
  });
});

describe('at the doors of organisations', () => {
  const ended = { problem: 'UNAUTHENTICATED', reason: 'session' };

  test('an ended session is told as that, never as an empty page or a refusal', async () => {
    const browser = await signedIn();
    api.clock.now = minutes(16);
    for (const asked of [
      '{ cases { edges { node { id } } } }',
      '{ sessions { id } }',
      '{ organisations { edges { node { id } } } }',
    ])
      expect(await browser.ask(asked)).toMatchObject(ended);
    expect(await browser.ask('mutation ($id: ID!) { endSession(id: $id) }', { id: idOf('nobody') })).toMatchObject(
      ended,
    );
    const invented = new Browser(api, 'municipality');
    invented.session = 'A'.repeat(43);
    expect(await invented.ask('{ registrations { edges { node { id } } } }')).toMatchObject(ended);
    expect(await new Browser(api, 'municipality').ask('{ members { edges { node { id } } } }')).toMatchObject(ended);
  });

  test('what one needs to sign in again is answered', async () => {
    const browser = await signedIn();
    api.clock.now = minutes(16);
    const asked = '{ viewer { signedIn } demoPeople { name } municipalities { code } codeLists { id } }';
    expect(await browser.ask(asked)).toMatchObject({ viewer: { signedIn: false } });
    expect(await browser.signIn('theHandler')).toMatchObject({ signIn: { viewer: { signedIn: true } } });
    expect(await browser.ask('{ sessions { current } }')).toHaveProperty('sessions');
  });

  test.each([
    [
      'aManager',
      'ngo',
      `mutation { changeRole(input: { id: "${idOf('aVolunteer')}", role: VOLUNTEER }) { member { id } } }`,
      null,
    ],
    [
      'anAnalyst',
      'municipality',
      `mutation { createApiToken(input: { idempotencyKey: "fresh-0123456789", name: "Mine", scopes: ["statistics"], expiresOn: "2026-05-01" }) { secret } }`,
      null,
    ],
    [
      'aStatistician',
      'municipality',
      'mutation { signRelease(input: { version: "2020-Q1.1", sha256: "none" }) { release { version } } }',
      'NOT_FOUND',
    ],
  ] as const)('a grave step of %s wants the password again after five minutes', async (name, door, step, refusal) => {
    const browser = await signedIn(name, door);
    api.clock.now = minutes(6);
    expect(await browser.ask(step)).toMatchObject({ problem: 'UNAUTHENTICATED', reason: 'confirm' });
    expect(await browser.role()).not.toBe('PUBLIC');
    await browser.signIn(name);
    const answer = await browser.ask(step);
    expect(answer['problem'] ?? null).toBe(refusal);
  });
});

describe('changing one’s password', () => {
  const change = `mutation ($current: String!, $password: String!) { changePassword(input: { current: $current, password: $password }) { viewer { role } } }`;

  test('ends every other session and keeps this one', async () => {
    const [here, elsewhere] = [new Browser(api, 'ngo'), new Browser(api, 'ngo')];
    await here.signIn('aCaseworkerElsewhere');
    await elsewhere.signIn('aCaseworkerElsewhere');
    const next = 'seven grey geese at dusk';
    expect(await here.ask(change, { current: PASSWORD, password: next })).toMatchObject({
      changePassword: { viewer: { role: 'CASEWORKER' } },
    });
    expect(await here.role()).toBe('CASEWORKER');
    expect(await elsewhere.role()).toBe('PUBLIC');
    expect(await elsewhere.signIn('aCaseworkerElsewhere')).toMatchObject(wrong);
    expect(await elsewhere.signIn('aCaseworkerElsewhere', next)).toMatchObject({
      signIn: { viewer: { signedIn: true } },
    });
  });

  test('wants the password until now, and locks whoever guesses it', async () => {
    const browser = new Browser(api, 'ngo');
    await browser.signIn('aVolunteer');
    const guess = () => browser.ask(change, { current: 'a guess', password: 'seven grey geese at dusk' });
    for (let turn = 0; turn < 5; turn += 1)
      expect(await guess()).toMatchObject({ problem: 'INVALID', fields: [{ field: 'current', rule: 'password' }] });
    expect(await guess()).toMatchObject(locked);
  });

  test.each([
    ['too short', 'min_length'],
    ['Password12345!', 'guessable'],
    ['123456789012', 'guessable'],
    ['aaaaaaaaaaaaaaaa', 'guessable'],
    ['mikkel brandt 1', 'guessable'],
    ['ligeret.mikkel', 'guessable'],
  ])('refuses “%s”', async (password, rule) => {
    const browser = new Browser(api, 'ngo');
    await browser.signIn('aManager');
    expect(await browser.ask(change, { current: PASSWORD, password })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'password', rule }],
    });
  });

  test('is for whoever is signed in', async () => {
    expect(
      await new Browser(api, 'ngo').ask(change, { current: PASSWORD, password: 'seven grey geese at dusk' }),
    ).toMatchObject({ problem: 'UNAUTHENTICATED', reason: 'session' });
  });
});

describe('the demo people', () => {
  const query = '{ demoPeople { name email password role organisation door } }';
  const ana = {
    name: 'Ana Holm',
    email: 'ana@ligeret.example',
    password: PASSWORD,
    role: 'CASEWORKER',
    organisation: 'Lige Ret',
    door: 'ngo',
  } as const;

  test('are shown in demo mode and never otherwise', async () => {
    const { services } = api;
    services.demoPeople = [ana];
    expect(await api.as('thePublic')(query)).toEqual({ demoPeople: [ana] });
    services.demo = false;
    expect(await api.as('thePublic')(query)).toEqual({ demoPeople: [] });
    services.demo = true;
  });
});
