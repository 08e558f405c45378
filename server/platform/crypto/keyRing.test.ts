import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { asAdministrator } from '../../testing/dump.ts';
import { testApi, type TestApi } from '../../testing/testApi.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const wrappedOf = (subject: string) =>
  asAdministrator(api.urls.KEYS_DATABASE_URL, async (client) => {
    const { rows } = await client.query<{ wrapped: Buffer }>('select wrapped from data_key where subject = $1', [
      subject,
    ]);
    return rows[0]?.wrapped;
  });

/** In how many files of the keys database these bytes stand, as whoever takes the disk would find them. */
const filesWith = (bytes: Buffer) =>
  asAdministrator(api.urls.KEYS_DATABASE_URL, async (client) => {
    await client.query('checkpoint');
    const { rows } = await client.query<{ files: number }>(
      `select count(*)::int as files from pg_database, lateral (select 'base/' || oid || '/' as folder) at,
         lateral pg_ls_dir(at.folder) file
       where datname = current_database() and position($1 in pg_read_binary_file(at.folder || file, true)) > 0`,
      [bytes],
    );
    return rows[0]?.files ?? 0;
  });

test('a key that is destroyed leaves the files of its database, and its neighbours stay', async () => {
  const owner = randomUUID();
  const [kept, gone, alsoGone] = [randomUUID(), randomUUID(), randomUUID()];
  for (const subject of [kept, gone, alsoGone]) await api.services.keys.create(subject, owner);
  const bytes = await wrappedOf(gone);
  if (!bytes) throw new Error('The key was not kept.');
  expect(await filesWith(bytes)).toBe(1);
  await Promise.all([api.services.keys.destroy(gone), api.services.keys.destroy(alsoGone)]);
  expect((await api.services.keys.find([gone], owner)).size).toBe(0);
  await api.services.keys.rewrite();
  expect(await filesWith(bytes)).toBe(0);
  expect([...(await api.services.keys.find([kept, gone, alsoGone], owner)).keys()]).toEqual([kept]);
});

test('keys are found and made while others are destroyed', async () => {
  const owner = randomUUID();
  const subjects = Array.from({ length: 12 }, () => randomUUID());
  await Promise.all(
    subjects.map(async (subject, place) => {
      await api.services.keys.create(subject, owner);
      if (place % 2) await api.services.keys.destroy(subject);
    }),
  );
  expect((await api.services.keys.find(subjects, owner)).size).toBe(6);
});
