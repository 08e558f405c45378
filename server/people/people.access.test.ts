import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asTheApplication } from '../testing/sql.ts';
import { cast, idOf, type PersonName } from '../demo/people.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { Browser, withPasswords } from './browser.fixture.ts';
import { memberAccess } from './people.access.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await withPasswords(api);
  await new Browser(api, 'ngo').signIn('theHandler');
  await new Browser(api, 'municipality').signIn('anAnalyst');
  const token = `mutation { createApiToken(input: { idempotencyKey: "0123456789abcdef", name: "Mine", scopes: ["statistics"], expiresOn: "2026-05-01" }) { secret } }`;
  await api.as('anAnalyst')(token);
});
afterAll(() => api.close());

const everyone = [...(Object.keys(cast) as PersonName[]), 'thePublic'] as const;
const invite = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation } }`;
const deactivate = `mutation ($id: ID!) { deactivateMember(input: { id: $id }) { member { id } } }`;
const changeRole = `mutation ($id: ID!) { changeRole(input: { id: $id, role: VOLUNTEER }) { member { id } } }`;

describe('who reads a member', () => {
  const query = `query ($organisation: ID) { members(organisation: $organisation) { edges { node { id name role email active lastSignInOn withheld viewerCanManage } } } }`;
  const secret = ['email', 'active', 'lastSignInOn', 'invitedByOperator'];

  test.each(everyone)('%s reads the members of an NGO', async (name) => {
    const { members } = await api.as(name)(query, { organisation: idOf('counsel') });
    const insider = ['theHandler', 'aManager', 'aVolunteer', 'anOperator'].includes(name);
    const manages = name === 'aManager' || name === 'anOperator';
    expect(members.edges).toHaveLength(insider ? 3 : 0);
    for (const { node } of members.edges) {
      expect(node.email === null).toBe(!manages);
      expect(node.active === null).toBe(!manages);
      expect(new Set(node.withheld)).toEqual(new Set(manages ? [] : secret));
      expect(node.viewerCanManage).toBe(manages && node.id !== api.people[name].member);
    }
  });

  test('the query and the rule agree for everyone about everyone', async () => {
    for (const name of everyone) {
      const { members } = await api.as(name)('{ members(first: 100) { edges { node { id } } } }');
      const seen = new Set(members.edges.map((it: { node: { id: string } }) => it.node.id));
      for (const [key, { organisation }] of Object.entries(cast)) {
        const owned = { organisation: idOf(organisation), operatedBy: idOf('equalityBody') };
        expect(seen.has(idOf(key))).toBe(memberAccess.read.test(api.people[name], owned));
      }
    }
  });
});

const input = (organisation: string, role: string) => ({
  idempotencyKey: crypto.randomUUID(),
  organisation,
  name: 'Bo Vang',
  email: `${crypto.randomUUID()}@example.org`,
  role,
});

describe('who manages members', () => {
  test.each(everyone.filter((name) => !['aManager', 'anOperator'].includes(name)))(
    '%s invites nobody to an NGO',
    async (name) => {
      expect(await api.as(name)(invite, { input: input(idOf('counsel'), 'VOLUNTEER') })).toMatchObject({
        problem: 'FORBIDDEN',
      });
    },
  );

  test('a manager invites to no other organisation, of whatever kind', async () => {
    for (const [organisation, role] of [
      ['harbour', 'VOLUNTEER'],
      ['copenhagen', 'OFFICER'],
      ['equalityBody', 'OPERATOR'],
    ] as const) {
      expect(await api.as('aManager')(invite, { input: input(idOf(organisation), role) })).toMatchObject({
        problem: 'FORBIDDEN',
      });
    }
    expect(await api.as('aManager')(invite, { input: input(idOf('nobody'), 'VOLUNTEER') })).toMatchObject({
      problem: 'NOT_FOUND',
    });
  });

  test('a municipal manager invites officers, and the operator nobody to an organisation at work that has managers', async () => {
    expect(await api.as('aMunicipalManager')(invite, { input: input(idOf('copenhagen'), 'OFFICER') })).toHaveProperty(
      'inviteMember',
    );
    expect(await api.as('anOperator')(invite, { input: input(idOf('harbour'), 'NGO_MANAGER') })).toMatchObject({
      problem: 'FORBIDDEN',
    });
    for (const role of ['OFFICER', 'MUNICIPAL_MANAGER'])
      expect(await api.as('anOperator')(invite, { input: input(idOf('copenhagen'), role) })).toMatchObject({
        problem: 'FORBIDDEN',
      });
    expect(await api.as('anOperator')(invite, { input: input(idOf('equalityBody'), 'OPERATOR') })).toHaveProperty(
      'inviteMember',
    );
  });

  test.each([
    ['theHandler', 'FORBIDDEN'],
    ['aVolunteer', 'FORBIDDEN'],
    ['aCaseworkerElsewhere', 'NOT_FOUND'],
    ['aMunicipalManager', 'NOT_FOUND'],
    ['anAssessor', 'NOT_FOUND'],
    ['anAnalyst', 'NOT_FOUND'],
    ['thePublic', 'NOT_FOUND'],
  ] as const)('%s ends no account and changes no role of an NGO: %s', async (name, problem) => {
    for (const document of [deactivate, changeRole]) {
      const id = name === 'aVolunteer' ? idOf('theHandler') : idOf('aVolunteer');
      expect(await api.as(name)(document, { id })).toMatchObject({ problem });
    }
    expect(await api.as('aManager')(deactivate, { id: 'not an id' })).toMatchObject({ problem: 'NOT_FOUND' });
  });
});

describe('the operator', () => {
  test.each([
    'cases { edges { node { id } } }',
    'inquiries { edges { node { id } } }',
    'registrations { edges { node { id } } }',
  ])('finds nothing in %s', async (field) => {
    const [name] = field.split(' ');
    const answer = await api.as('anOperator')(`{ ${field} }`);
    expect(answer[name ?? ''].edges).toEqual([]);
  });
});

const count = async (viewer: PersonName | 'thePublic', table: string, more = {}) =>
  asTheApplication(api, api.people[viewer], `select * from ${table}`, more);

describe('PostgreSQL alone', () => {
  const gated = ['member', 'credential', 'session', 'api_token', 'sign_in_tries'] as const;
  const open = { 'equality.gate': 'open' };

  test.each(gated)('keeps %s from everyone who does not own its rows', async (table) => {
    expect(await count('thePublic', table)).toBe(0);
    expect(await count('anOfficerElsewhere', table)).toBe(table === 'member' ? 1 : 0);
    if (table === 'credential' || table === 'sign_in_tries')
      for (const name of everyone) expect(await count(name, table)).toBe(0);
  });

  test('shows a person their own sessions and tokens', async () => {
    expect(await count('theHandler', 'session')).toBe(1);
    expect(await count('anAnalyst', 'api_token')).toBe(1);
  });

  test.each(['member', 'credential', 'session', 'api_token'])('the gate opens %s', async (table) => {
    expect(await count('thePublic', table, open)).toBeGreaterThan(0);
  });

  test('the gate opens no other table that has an owner', async () => {
    const listed = `select c.relname from pg_class c where c.relkind = 'r' and c.relrowsecurity`;
    const tables = await api.services.em.fork().execute<{ relname: string }[]>(listed);
    const names = tables
      .map((it) => it.relname)
      .filter((name) => !gated.includes(name as (typeof gated)[number]) && name !== 'organisation');
    expect(names).toEqual(
      expect.arrayContaining(['audit_entry', 'outbox', 'registration', 'report', 'report_addition']),
    );
    for (const name of names) {
      const policies = await api.services.em
        .fork()
        .execute<{ policy: string }[]>(
          'select coalesce(qual, with_check) as policy from pg_policies where tablename = ?',
          [name],
        );
      expect(policies.filter((it) => it.policy?.includes('equality.gate'))).toEqual([]);
      const seen = await count('thePublic', name, open);
      expect(typeof seen === 'number' ? seen : 0).toBe(0);
    }
  });

  test('every table of these slices forces its policies on the owner too', async () => {
    const forced = await api.services.em
      .fork()
      .execute<{ relname: string }[]>(`select relname from pg_class where relforcerowsecurity and relkind = 'r'`);
    expect(forced.map((it) => it.relname)).toEqual(expect.arrayContaining([...gated, 'organisation', 'registration']));
  });

  test.each(everyone)('%s changes no member, credential or count without the gate', async (name) => {
    const viewer = api.people[name];
    expect(await asTheApplication(api, viewer, `update member set role = 'OPERATOR'`)).toBe(0);
    const own = `'${viewer.organisation}', '${idOf('equalityBody')}'`;
    const insert = `insert into member (id, organisation, operated_by, name, email, role) values (gen_random_uuid(), ${own}, 'Eve', 'eve@example.org', 'OPERATOR')`;
    expect(await asTheApplication(api, viewer, insert)).toMatch(/row-level security/);
    expect(await asTheApplication(api, viewer, `update credential set password_hash = 'x'`)).toBe(0);
    expect(await asTheApplication(api, viewer, `insert into credential (member) values (gen_random_uuid())`)).toMatch(
      /row-level security/,
    );
    expect(await asTheApplication(api, viewer, `update sign_in_tries set tries = 0`)).toBe(0);
    expect(await asTheApplication(api, viewer, `insert into sign_in_tries values ('x', 0, now())`)).toMatch(
      /row-level security/,
    );
    expect(await asTheApplication(api, viewer, 'delete from member')).toMatch(/permission denied/);
    expect(await asTheApplication(api, viewer, 'delete from credential')).toMatch(/permission denied/);
  });

  test('nobody makes, changes or ends a session or a token of somebody else', async () => {
    const theirs = `'${idOf('theHandler')}'`;
    const session = `insert into session (id, token_hash, member, door, started_at, last_used_at, expires_at) values (gen_random_uuid(), 'x', ${theirs}, 'ngo', now(), now(), now())`;
    const token = `insert into api_token (id, member, name, prefix, token_hash, scopes, created_on, expires_on, idempotency_key) values (gen_random_uuid(), ${theirs}, 'x', 'x', 'x', '{}', now(), now(), 'x')`;
    const viewer = api.people.aManager;
    expect(await asTheApplication(api, viewer, session)).toMatch(/row-level security/);
    expect(await asTheApplication(api, viewer, token)).toMatch(/row-level security/);
    expect(await asTheApplication(api, viewer, 'delete from session')).toBe(0);
    expect(await asTheApplication(api, viewer, 'update session set expires_at = now()')).toBe(0);
    expect(await asTheApplication(api, viewer, 'update api_token set revoked = false')).toBe(0);
  });
});
