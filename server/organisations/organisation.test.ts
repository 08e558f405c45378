import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '../demo/people.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { questionsOf } from '../testing/statements.ts';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

const list = `query ($first: Int, $after: String, $kind: OrganisationKind, $search: String) {
  organisations(first: $first, after: $after, kind: $kind, search: $search) {
    edges { cursor node { id name kind } } pageInfo { hasNextPage endCursor }
  }
}`;
const help = `query ($municipality: String, $grounds: [Ground!]) { helpFor(municipality: $municipality, grounds: $grounds) { name municipality helpsWith } }`;
const add = `mutation ($input: AddOrganisationInput!) { addOrganisation(input: $input) { organisation { id name municipality helpsWith website } } }`;
const change = `mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { organisation { version name website phone description municipality } } }`;

const anOrganisation = (changed: object = {}) => ({
  idempotencyKey: crypto.randomUUID(),
  kind: 'NGO',
  name: `Foreningen ${crypto.randomUUID().slice(0, 8)}`,
  ...changed,
});
const added = async (changed: object = {}) => {
  const answer = await api.as('anOperator')(add, { input: anOrganisation(changed) });
  if (answer['problem']) throw new Error(JSON.stringify(answer));
  return answer['addOrganisation'].organisation;
};
const names = (nodes: { name: string }[]) => nodes.map((it) => it.name);

const found = async (variables: object) =>
  (await api.as('thePublic')(list, { first: 100, ...variables }))['organisations'].edges.map(
    (it: { node: { name: string } }) => it.node.name,
  );

describe('the list of organisations', () => {
  test('pages by name without gap or repetition', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { organisations } = await api.as('thePublic')(list, { first: 2, after });
      seen.push(...organisations.edges.map((it: { node: { name: string } }) => it.node.name));
      after = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null;
    } while (after);
    const { organisations } = await api.as('thePublic')(list, { first: 100 });
    expect(seen).toEqual(organisations.edges.map((it: { node: { name: string } }) => it.node.name));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('finds by kind and by a part of the name, whose wildcards are letters like others', async () => {
    expect(await found({ kind: 'MUNICIPALITY' })).toEqual(['Københavns Kommune', 'Aarhus Kommune']); // å comes last
    expect(await found({ search: 'havnen' })).toEqual(['Foreningen Havnen']);
    expect(await found({ search: '%' })).toEqual([]);
  });

  test.each([
    ['a page too large', { first: 101 }, 'first'],
    ['a cursor that was tampered with', { after: Buffer.from('["A","not an id"]').toString('base64url') }, 'after'],
  ])('refuses %s', async (_what, variables, field) => {
    expect(await api.as('thePublic')(list, variables)).toMatchObject({ problem: 'INVALID', fields: [{ field }] });
  });

  test('reads a page in one statement, however long', async () => {
    expect(await questionsOf(() => api.as('thePublic')(list, { first: 100 }))).toHaveLength(1);
    expect(await questionsOf(() => api.as('thePublic')(help, { municipality: '101' }))).toHaveLength(1);
  });
});

describe('one organisation', () => {
  const one = `query ($id: ID!) { organisation(id: $id) { name kind } }`;
  test('is there, or is not', async () => {
    expect(await api.as('thePublic')(one, { id: idOf('counsel') })).toEqual({
      organisation: { name: 'Rådgivningen Lige Ret', kind: 'NGO' },
    });
    expect(await api.as('thePublic')(one, { id: idOf('nobody') })).toEqual({ organisation: null });
    expect(await api.as('thePublic')(one, { id: 'not an id' })).toEqual({ organisation: null });
  });
});

describe('help for a citizen', () => {
  test('lists the NGOs of the municipality, of the country, of the region, of elsewhere; those who know the ground first', async () => {
    const [knows, general, national, near, other] = await Promise.all([
      added({ municipality: '461', helpsWith: ['DISABILITY'] }),
      added({ municipality: '461' }),
      added({ municipality: null }),
      added({ municipality: '479', helpsWith: ['DISABILITY', 'AGE'] }),
      added({ municipality: '461', helpsWith: ['RELIGION_BELIEF'] }),
    ]);
    const { helpFor } = await api.as('thePublic')(help, { municipality: '461', grounds: ['DISABILITY'] });
    expect(names(helpFor).slice(0, 4)).toEqual(names([knows, general, national, near]));
    expect(names(helpFor)).not.toContain(other.name);
    expect(names(helpFor)).toContain('Foreningen Havnen');
  });

  test('names everyone when the ground is not told, and never more than twenty', async () => {
    await Promise.all(Array.from({ length: 20 }, () => added({ municipality: '851', helpsWith: ['AGE'] })));
    const { helpFor } = await api.as('thePublic')(help, { municipality: '851', grounds: ['UNDISCLOSED'] });
    expect(helpFor).toHaveLength(20);
    expect(helpFor.every((it: { municipality: string }) => it.municipality === '851')).toBe(true);
    expect((await api.as('thePublic')(help, {}))['helpFor']).toHaveLength(20);
  });

  test('refuses a municipality that does not exist', async () => {
    expect(await api.as('thePublic')(help, { municipality: '999' })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'municipality', rule: 'unknown_municipality' }],
    });
  });
});

describe('taking an organisation into the cooperation', () => {
  test('happens once, also when the answer was lost', async () => {
    const input = anOrganisation({ website: ' https://example.org ', helpsWith: ['AGE', 'AGE'] });
    const first = await api.as('anOperator')(add, { input });
    const again = await api.as('anOperator')(add, { input });
    expect(first).toMatchObject({
      addOrganisation: { organisation: { website: 'https://example.org', helpsWith: ['AGE'] } },
    });
    expect(again).toEqual(first);
    const other = anOrganisation();
    const answers = await Promise.all([1, 2, 3].map(() => api.as('anOperator')(add, { input: other })));
    expect(new Set(answers.map((it) => it['addOrganisation'].organisation.id)).size).toBe(1);
  });

  test.each([
    ['website', 'javascript:alert(1)', 'web_address'],
    ['website', 'ftp://example.org', 'web_address'],
    ['phone', 'call us', 'phone'],
    ['email', 'nobody', 'email'],
    ['municipality', '999', 'unknown_municipality'],
    ['name', ' ', 'min_length'],
  ])('refuses %s “%s”', async (field, value, rule) => {
    expect(await api.as('anOperator')(add, { input: anOrganisation({ [field]: value }) })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field, rule }],
    });
  });

  test('refuses a name that another has, however it is written, and a municipality without its code', async () => {
    expect(await api.as('anOperator')(add, { input: anOrganisation({ name: 'FORENINGEN HAVNEN' }) })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'name', rule: 'taken' }],
    });
    expect(await api.as('anOperator')(add, { input: anOrganisation({ kind: 'MUNICIPALITY' }) })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'municipality', rule: 'required' }],
    });
  });
});

describe("changing an organisation's profile", () => {
  test('changes what is given, empties what is null and leaves the rest', async () => {
    const { id, name } = await added({
      phone: '+45 12 34 56 78',
      website: 'https://example.org',
      description: 'We help.',
    });
    const answer = await api.as('anOperator')(change, {
      input: { id, version: 1, phone: '33 33 33 33', website: null },
    });
    expect(answer).toEqual({
      changeOrganisation: {
        organisation: {
          version: 2,
          name,
          phone: '33 33 33 33',
          website: null,
          description: 'We help.',
          municipality: null,
        },
      },
    });
  });

  test("refuses another's name, and a municipality that would lose its code", async () => {
    const { id } = await added();
    expect(await api.as('anOperator')(change, { input: { id, version: 1, name: 'Foreningen Havnen' } })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'name', rule: 'taken' }],
    });
    expect(
      await api.as('anOperator')(change, { input: { id: idOf('aarhus'), version: 1, municipality: null } }),
    ).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'municipality', rule: 'required' }],
    });
  });

  test('undoes nobody: a change that was made from an older version is refused', async () => {
    const { id } = await added({ description: 'We help.' });
    await api.as('anOperator')(change, { input: { id, version: 1, description: 'We help everyone.' } });
    const refused = { problem: 'CONFLICT', reason: 'stale' };
    expect(await api.as('anOperator')(change, { input: { id, version: 1, phone: '33 33 33 33' } })).toMatchObject(
      refused,
    );
    const again = await api.as('anOperator')(change, { input: { id, version: 2, phone: '33 33 33 33' } });
    expect(again['changeOrganisation'].organisation).toMatchObject({
      version: 3,
      phone: '33 33 33 33',
      description: 'We help everyone.',
    });
    // Of two that come at the same moment one is kept, and the other is told.
    const both = await Promise.all(
      ['11 11 11 11', '22 22 22 22'].map((phone) => api.as('anOperator')(change, { input: { id, version: 3, phone } })),
    );
    expect(both.filter((it) => it['problem'])).toEqual([expect.objectContaining(refused)]);
  });

  test('says so when there is none', async () => {
    for (const id of [idOf('nobody'), 'not an id']) {
      expect(await api.as('anOperator')(change, { input: { id, version: 1 } })).toMatchObject({ problem: 'NOT_FOUND' });
    }
  });
});
