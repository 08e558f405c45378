import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { questionsOf } from '../testing/statements.ts';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

describe('the published classifications', () => {
  test('are read by everyone, in both languages', async () => {
    const query = `{ codeLists(ids: ["grounds"]) { id version validFrom codes { code da: label(locale: DA) en: label(locale: EN) description(locale: EN) } } }`;
    const { codeLists } = await api.as('thePublic')(query);
    expect(codeLists).toHaveLength(1);
    expect(codeLists[0]).toMatchObject({ id: 'grounds', version: '1', validFrom: '2026-01-01' });
    expect(codeLists[0].codes[0]).toEqual({ code: 'GENDER', da: 'Køn', en: 'Gender', description: null });
  });

  test('come all at once when none is named, each with a name of its own', async () => {
    const { codeLists } = await api.as('thePublic')('{ codeLists { id codes { code } } }');
    const ids = codeLists.map((it: { id: string }) => it.id);
    expect(ids).toContain('municipalities');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('say so when a list is not among them', async () => {
    expect(await api.as('thePublic')('{ codeLists(ids: ["nothing"]) { id } }')).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'ids', rule: 'unknown_code_list' }],
    });
  });
});

const read = () => api.as('thePublic')('{ municipalities { code name region landsdel column row countedAs } }');

describe('the municipalities', () => {
  test('each have a square, and small islands are counted with a neighbour', async () => {
    const { municipalities } = await read();
    expect(municipalities).toHaveLength(99);
    const squares = municipalities.map(({ column, row }: { column: number; row: number }) => `${column},${row}`);
    expect(new Set(squares).size).toBe(99);
    const named = (code: string) => municipalities.find((it: { code: string }) => it.code === code);
    expect(named('101')).toMatchObject({ name: 'København', region: '084', landsdel: 'L01', countedAs: '101' });
    expect(named('741')).toMatchObject({ name: 'Samsø', countedAs: '727' });
    expect(await questionsOf(read)).toEqual([]);
  });
});
