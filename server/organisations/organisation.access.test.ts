import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cast, idOf, type PersonName } from '../demo/people.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { asTheApplication } from '../testing/sql.ts';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

const everyone = [...(Object.keys(cast) as PersonName[]), 'thePublic'] as const;
const counsel = idOf('counsel');

describe('who reads an organisation', () => {
  test.each(everyone)('%s reads its public profile', async (name) => {
    const { organisation } = await api.as(name)(`query ($id: ID!) { organisation(id: $id) { name withheld } }`, {
      id: counsel,
    });
    expect(organisation.name).toBe('Rådgivningen Lige Ret');
  });

  test.each(everyone)('%s reads its members only as one of them or as the operator', async (name) => {
    const query = `query ($id: ID!) { organisation(id: $id) { members { edges { node { name } } } withheld viewerCanChange invitableRoles } }`;
    const { organisation } = await api.as(name)(query, { id: counsel });
    const insider = ['theHandler', 'aManager', 'aVolunteer', 'anOperator'].includes(name);
    expect(organisation.members?.edges.length ?? null).toBe(insider ? 3 : null);
    expect(organisation.withheld).toEqual(insider ? [] : ['members']);
    expect(organisation.viewerCanChange).toBe(name === 'anOperator');
    expect(organisation.invitableRoles).toHaveLength(name === 'aManager' ? 3 : name === 'anOperator' ? 1 : 0);
  });
});

describe('who changes organisations', () => {
  const add = `mutation ($input: AddOrganisationInput!) { addOrganisation(input: $input) { organisation { id } } }`;
  const change = `mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { organisation { id } } }`;
  test.each(everyone.filter((name) => name !== 'anOperator'))('not %s', async (name) => {
    const input = { idempotencyKey: crypto.randomUUID(), kind: 'NGO', name: 'Ours' };
    expect(await api.as(name)(add, { input })).toMatchObject({ problem: 'FORBIDDEN' });
    expect(await api.as(name)(change, { input: { id: counsel, version: 1, name: 'Ours' } })).toMatchObject({
      problem: 'FORBIDDEN',
    });
  });
});

describe('PostgreSQL alone', () => {
  const update = `update organisation set name = 'Ours' where id = '${counsel}'`;
  const insert = `insert into organisation (id, kind, name, operated_by) values (gen_random_uuid(), 'NGO', 'Ours', '${idOf('equalityBody')}')`;
  test.each(everyone)('lets %s change and add organisations only as the operator', async (name) => {
    const isOperator = name === 'anOperator';
    expect(await asTheApplication(api, api.people[name], update)).toBe(isOperator ? 1 : 0);
    const inserted = await asTheApplication(api, api.people[name], insert);
    if (isOperator) expect(inserted).toBe(1);
    else expect(inserted).toMatch(/row-level security/);
  });

  test('lets nobody delete one', async () => {
    expect(await asTheApplication(api, api.people.anOperator, 'delete from organisation')).toMatch(/permission denied/);
  });
});
