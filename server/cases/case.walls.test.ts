import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { scopeOf, type Viewer } from '../platform/access/viewer.ts';
import { testServer } from '../testing/server.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import type { Case } from './case.entity.ts';
import { aCase, anInquiry, aPerson } from './case.fixture.ts';

const tables = ['inquiry', 'case', 'case_counter', 'person', 'search_word', 'journal_entry'] as const;
const hex = (value: string) => Buffer.from(value).toString('hex');
const canary = (field: string) => `KANARIE-${field}-7f3a`;

let api: TestApi;
let it: Case;
let other: Case;
let administrator: pg.Client;
let application: pg.Client;

beforeAll(async () => {
  api = await testApi();
  const scene = { services: api.services, viewer: api.people.theHandler };
  const person = aPerson({
    name: canary('name'),
    phone: '99887766',
    email: `${canary('email')}@post.example`,
    address: canary('address'),
    language: canary('language'),
    note: canary('note'),
  });
  it = await aCase(scene, { person, summary: canary('summary') });
  other = await aCase(scene);
  const entry = { idempotencyKey: crypto.randomUUID(), case: it.id, text: canary('journal') };
  await api.as('theHandler')(
    'mutation ($input: AddJournalEntryInput!) { addJournalEntry(input: $input) { entry { id } } }',
    { input: entry },
  );
  const { id } = await anInquiry(scene);
  const withdrawn = { id, reason: canary('reason') };
  await api.as('theHandler')(
    'mutation ($input: WithdrawInquiryInput!) { withdrawInquiry(input: $input) { inquiry { id } } }',
    { input: withdrawn },
  );
  const address = new URL(testServer().administrator);
  address.pathname = new URL(api.urls.OPERATIONAL_DATABASE_URL).pathname;
  administrator = new pg.Client({ connectionString: address.href });
  application = new pg.Client({ connectionString: api.urls.OPERATIONAL_DATABASE_URL });
  await Promise.all([administrator.connect(), application.connect()]);
});
afterAll(async () => {
  await Promise.all([administrator.end(), application.end()]);
  await api.close();
});

/** The number of rows a statement touched under the viewer's session, or why it was refused. */
async function touched(viewer: Viewer | null, sql: string, values: unknown[] = []): Promise<number | string> {
  await application.query('begin');
  try {
    for (const [key, value] of viewer ? Object.entries(scopeOf(viewer)) : []) {
      await application.query('select set_config($1, $2, true)', [`mikro.visible.${key}`, String(value)]);
    }
    return (await application.query(sql, values)).rowCount ?? 0;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await application.query('rollback');
  }
}

describe.each(tables)('PostgreSQL keeps the rows of %s apart', (table) => {
  test('its own organisation sees them, others see none', async () => {
    expect(await touched(api.people.theHandler, `select 1 from "${table}"`)).toBeGreaterThan(0);
    for (const person of ['aCaseworkerElsewhere', 'anOfficer', 'anOperator', 'anAnalyst', 'thePublic'] as const) {
      expect([person, await touched(api.people[person], `select 1 from "${table}"`)]).toEqual([person, 0]);
    }
  });

  test('without a viewer nothing is read', async () => {
    expect(await touched(null, `select 1 from "${table}"`)).toEqual(
      expect.stringMatching(/unrecognized configuration|invalid input syntax/),
    );
  });

  test('others change, remove and lock nothing', async () => {
    const elsewhere = api.people.aCaseworkerElsewhere;
    expect([0, `permission denied for table ${table}`]).toContain(
      await touched(elsewhere, `update "${table}" set organisation = organisation`),
    );
    expect([0, `permission denied for table ${table}`]).toContain(await touched(elsewhere, `delete from "${table}"`));
  });

  test('others add nothing in its name, and it gives nothing away', async () => {
    const copy = `insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1)`;
    const { rows } = await administrator.query<{ row: object }>(
      `select to_jsonb(it) as row from "${table}" it limit 1`,
    );
    expect(await touched(api.people.aCaseworkerElsewhere, copy, [JSON.stringify(rows[0]?.row)])).toMatch(
      /row-level security policy/,
    );
    const given = await touched(api.people.theHandler, `update "${table}" set organisation = $1`, [
      api.people.aCaseworkerElsewhere.organisation,
    ]);
    expect(given).toMatch(/row-level security policy|permission denied/);
  });

  test('the policy is forced, also on the owner', async () => {
    const { rows } = await administrator.query(
      `select relrowsecurity, relforcerowsecurity from pg_class where relname = $1`,
      [table],
    );
    expect(rows).toEqual([{ relrowsecurity: true, relforcerowsecurity: true }]);
  });
});

test('nothing personal stands readable in any table', async () => {
  const { rows } = await administrator.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining([...tables]));
  for (const { name } of rows) {
    const dump = await administrator.query<{ row: string }>(`select it::text as row from "${name}" it`);
    const text = dump.rows
      .map(({ row }) => row)
      .join('\n')
      .toLowerCase();
    for (const value of ['kanarie', hex('KANARIE'), hex('kanarie'), '99887766', hex('99887766')]) {
      expect([name, value, text.includes(value)]).toEqual([name, value, false]);
    }
  }
});

test('a ciphertext that is moved to another row, another column or another organisation does not open', async () => {
  const read = (field: string) =>
    api.as('theHandler')(`query ($id: ID!) { case(id: $id) { person { ${field} } } }`, { id: other.id });
  expect(await read('name note')).toMatchObject({ case: { person: { name: 'Amina Yusuf Warsame' } } });
  await administrator.query(
    `update person set note = name, name = (select name from person where "case" = $2) where "case" = $1`,
    [other.id, it.id],
  );
  for (const field of ['name', 'note']) expect(JSON.stringify(await read(field))).not.toMatch(/KANARIE|Amina/);
  expect(await read('name')).toHaveProperty('problem');
});

test('a journal is not rewritten, even by its own organisation', async () => {
  expect(await touched(api.people.aManager, `update journal_entry set text = text`)).toBe(
    'permission denied for table journal_entry',
  );
  expect(await touched(api.people.aManager, `delete from journal_entry`)).toBe(
    'permission denied for table journal_entry',
  );
});

test('a destroyed key leaves nothing to read', async () => {
  await api.services.keys.destroy(it.id);
  const { case: erased } = await api.as('theHandler')(
    'query ($id: ID!) { case(id: $id) { number person { name note } journal { edges { node { text } } } } }',
    { id: it.id },
  );
  expect(erased).toEqual({
    number: it.number,
    person: { name: null, note: null },
    journal: { edges: [{ node: { text: '' } }] },
  });
});
