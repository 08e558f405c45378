import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { contextFor } from '../platform/api/context.ts';
import { graphql } from 'graphql';
import { idOf, type PersonName } from '../demo/people.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { identify } from './identify.ts';

const start = new Date('2026-02-10T10:00:00Z');
let api: TestApi;
beforeAll(async () => (api = await testApi(start)));
afterEach(() => void (api.clock.now = start));
afterAll(() => api.close());

const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret apiToken { id name prefix scopes createdOn expiresOn lastUsedOn revoked } } }`;
const revoke = `mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { apiToken { revoked } } }`;
const aToken = (changed: object = {}) => ({
  idempotencyKey: crypto.randomUUID(),
  name: 'Quarterly figures',
  scopes: ['statistics'],
  expiresOn: '2026-06-30',
  ...changed,
});
async function made(by: PersonName = 'anAnalyst', changed: object = {}) {
  const answer = await api.as(by)(create, { input: aToken(changed) });
  if (answer['problem']) throw new Error(JSON.stringify(answer));
  return answer['createApiToken'];
}
const bearer = (secret: string) => identify(api.services, 'api', { session: null, bearer: secret });

describe('making a token', () => {
  test('shows it once, and lists only its beginning', async () => {
    const { secret, apiToken } = await made();
    expect(secret).toMatch(/^eql_[\w-]{43}$/);
    expect(apiToken).toMatchObject({
      prefix: secret.slice(0, 8),
      scopes: ['statistics'],
      createdOn: '2026-02-10',
      expiresOn: '2026-06-30',
      revoked: false,
    });
    const listed = JSON.stringify(await api.as('anAnalyst')('{ apiTokens { id name prefix scopes } }'));
    expect(listed).toContain(apiToken.id);
    expect(listed).not.toContain(secret.slice(8));
  });

  test('happens once for one key: a retry shows a new secret in place of the lost one', async () => {
    const input = aToken();
    const [first, again] = [await api.as('anAnalyst')(create, { input }), await api.as('anAnalyst')(create, { input })];
    expect(again['createApiToken'].apiToken.id).toBe(first['createApiToken'].apiToken.id);
    expect(await bearer(first['createApiToken'].secret)).toBeNull();
    expect(await bearer(again['createApiToken'].secret)).not.toBeNull();
    expect(await api.as('anAnalyst')(create, { input })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'idempotency_key',
    });
  });

  test.each([
    ['name', { name: ' ' }, 'min_length'],
    ['scopes', { scopes: [] }, 'min_length'],
    ['scopes.0', { scopes: ['cases'] }, 'picklist'],
    ['expiresOn', { expiresOn: '2026-02-10' }, 'in_past'],
    ['expiresOn', { expiresOn: '2027-02-12' }, 'too_late'],
  ])('refuses a wrong %s', async (field, changed, rule) => {
    expect(await api.as('anAnalyst')(create, { input: aToken(changed) })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field, rule }],
    });
  });

  test.each([
    ['anAnalyst', true],
    ['aStatistician', true],
    ['aMunicipalManager', true],
    ['anAssessor', true],
    ['anOfficer', false],
    ['anOperator', false],
    ['theHandler', false],
    ['aManager', false],
    ['aVolunteer', false],
    ['thePublic', false],
  ] as const)('%s: %s', async (name, allowed) => {
    const answer = await api.as(name)(create, { input: aToken() });
    if (allowed) expect(answer['createApiToken'].secret).toMatch(/^eql_/);
    else expect(answer).toMatchObject({ problem: 'FORBIDDEN' });
  });
});

describe('a token at the API door', () => {
  test('reads as an analyst without organisation, whoever made it', async () => {
    const { secret } = await made('aMunicipalManager');
    const viewer = await bearer(secret);
    expect(viewer).toMatchObject({ role: 'ANALYST', municipality: null });
    expect(viewer?.organisation).toBe(api.people.thePublic.organisation);
    const { schema, services } = api;
    const contextValue = contextFor(services, viewer ?? api.people.thePublic, { door: 'api', requestId: 'test' });
    const source = `{ viewer { role signedIn member { name } organisation { name } municipality } members { edges { node { id } } }
      registrations { totalCount } sessions { id } apiTokens { id } }`;
    expect((await graphql({ schema, source, contextValue })).data).toEqual({
      viewer: { role: 'ANALYST', signedIn: false, member: null, organisation: null, municipality: null },
      members: { edges: [] },
      registrations: { totalCount: 0 },
      sessions: [],
      apiTokens: [],
    });
    const again = await graphql({ schema, source: create, contextValue, variableValues: { input: aToken() } });
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('notes the day of its last use', async () => {
    const { secret, apiToken } = await made();
    await bearer(secret);
    const { apiTokens } = await api.as('anAnalyst')('{ apiTokens { id lastUsedOn } }');
    expect(apiTokens.find((it: { id: string }) => it.id === apiToken.id).lastUsedOn).toBe('2026-02-10');
  });

  test('stops working on the day it expires, in Copenhagen', async () => {
    const { secret } = await made('anAnalyst', { expiresOn: '2026-02-12' });
    api.clock.now = new Date('2026-02-11T22:59:00Z');
    expect(await bearer(secret)).not.toBeNull();
    api.clock.now = new Date('2026-02-11T23:00:00Z');
    expect(await bearer(secret)).toBeNull();
  });

  test('stops working when its owner ends it, which others cannot', async () => {
    const { secret, apiToken } = await made();
    for (const id of [apiToken.id, 'not an id']) {
      expect(await api.as('aStatistician')(revoke, { id })).toMatchObject({ problem: 'NOT_FOUND' });
    }
    expect(await bearer(secret)).not.toBeNull();
    expect(await api.as('anAnalyst')(revoke, { id: apiToken.id })).toEqual({
      revokeApiToken: { apiToken: { revoked: true } },
    });
    expect(await api.as('anAnalyst')(revoke, { id: apiToken.id })).toEqual({
      revokeApiToken: { apiToken: { revoked: true } },
    });
    expect(await bearer(secret)).toBeNull();
  });

  test('stops working when its owner’s account ends', async () => {
    const { secret } = await made('anAssessor');
    const end = `mutation ($id: ID!) { deactivateMember(input: { id: $id }) { member { active } } }`;
    await api.as('anOperator')(end, { id: idOf('anAssessor') });
    expect(await bearer(secret)).toBeNull();
  });

  test('that is none is nobody’s', async () => {
    expect(await bearer('eql_nothing')).toBeNull();
  });
});
