import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql, type Kysely } from 'kysely';
import { idOf } from '../../demo/people.ts';
import { testApi, type TestApi } from '../../testing/testApi.ts';
import { contextFor, type Context } from '../api/context.ts';
import { auditRead } from '../audit/audit.ts';
import { addRows, anyOf, rows } from './rows.ts';

type Anything = Kysely<unknown>;

let api: TestApi;
let handler: Context;
beforeAll(async () => {
  api = await testApi();
  handler = contextFor(api.services, api.people.theHandler, { door: 'ngo', requestId: 'test' });
});
afterAll(() => api.close());

const organisation = sql<string>`current_setting('mikro.visible.organisation', true)`;
const whose = (db: Anything) =>
  db
    .selectNoFrom(organisation.as('id'))
    .executeTakeFirstOrThrow()
    .then(({ id }) => id);
const failing = (db: Anything) => db.selectNoFrom(sql`1 / 0`.as('never')).execute();
const line = (of: string) => (db: Anything) =>
  sql`insert into audit_entry (id, organisation, at, actor, action, fields)
    values (${crypto.randomUUID()}, ${of}, now(), ${handler.viewer.member}, 'READ_PERSON', '{}')`.execute(db);

describe('a statement for the viewer', () => {
  test('runs under their session variables, which end with it', async () => {
    expect(await rows(handler, whose)).toBe(handler.viewer.organisation);
    const [bare] = await api.orm.em
      .getConnection()
      .execute<{ id: string | null }[]>(`select nullif(current_setting('mikro.visible.organisation', true), '') as id`);
    expect(bare?.id).toBeNull();
  });

  test('is refused when nobody asks', async () => {
    await expect(rows({ em: api.services.em.fork() }, whose)).rejects.toThrow('Nobody asks');
  });

  test('that fails leaves no transaction behind, and nothing of it', async () => {
    for (let again = 0; again < 12; again += 1)
      await expect(rows(handler, failing)).rejects.toThrow('division by zero');
    const open = await api.orm.em
      .getConnection()
      .execute<unknown[]>(
        `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      );
    expect(open).toEqual([]);
    const other = contextFor(api.services, api.people.thePublic, { door: 'public', requestId: 'test' });
    expect(await rows(other, whose)).toBe(api.people.thePublic.organisation);
  });

  test('that reads changes nothing', async () => {
    await expect(rows(handler, line(handler.viewer.organisation))).rejects.toThrow('read-only transaction');
  });

  test('adds lines of the own organisation alone', async () => {
    await addRows(handler, line(handler.viewer.organisation));
    await expect(addRows(handler, line(idOf('harbour')))).rejects.toThrow('row-level security');
  });

  test('takes a list of any length', async () => {
    const found = (list: string[]) =>
      rows(handler, (db: Kysely<{ organisation: { id: string } }>) =>
        db.selectFrom('organisation').select('id').where('id', '=', anyOf(list)).execute(),
      );
    expect(await found([])).toEqual([]);
    expect(await found([handler.viewer.organisation])).toEqual([{ id: handler.viewer.organisation }]);
  });
});

test('a reading that cannot be noted shows nothing', async () => {
  const elsewhere = { ...handler, viewer: { ...handler.viewer, organisation: idOf('harbour') } };
  await expect(auditRead(elsewhere, { action: 'READ_PERSON' })).rejects.toThrow('row-level security');
});
