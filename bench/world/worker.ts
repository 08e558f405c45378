import 'reflect-metadata'; // before the first entity is read
import pg from 'pg';
import type { Pool } from 'pg';
import { searchWordsOf } from '../../server/cases/searchWords.ts';
import { sealPerson } from '../../server/cases/sealPerson.ts';
import { personalFields } from '../../server/cases/person.entity.ts';
import { journals } from '../../server/cases/sealed.ts';
import { placeOf } from '../../server/platform/crypto/unseal.ts';
import { Chance } from '../../server/demo/chance.ts';
import { anyIncident } from '../../server/demo/incidents.ts';
import { KeyRing } from '../../server/platform/crypto/keyRing.ts';
import { dayOf, quarterOf } from '../../server/taxonomy/quarter.ts';
import { Bulk, type Value } from './bulk.ts';
import { caseworkerAt, organisationAt } from './ids.ts';
import { notes, somebody } from './people.ts';

/*
 * One of the processes that fill a world: it takes whole organisations, seals with the product's own code, and writes as
 * the administrator, past policies and triggers.
 */

export interface Task {
  operational: string;
  keys: string;
  keyEncryptionKey: string;
  /** Which organisation. */
  index: number;
  cases: number;
  from: number;
  until: number;
}

const BATCH = 500;
const HOUR = 3_600_000;
/** 0 to 10 notes a case: five on average. */
const MOST_NOTES = 10;

const columns = {
  case: 'id organisation number status opened_at updated_at responsible idempotency_key version',
  inquiry:
    'id organisation registered_at received_on channel incident registered_by case status quarter duplicate idempotency_key version',
  person: 'id organisation case version name phone email address language birth_year address_protection note',
  search_word: 'organisation token case',
  journal_entry: 'id organisation case at author text idempotency_key',
  data_key: 'subject owner wrapped',
} as const;

async function fill(task: Task): Promise<void> {
  const { index, cases, from, until } = task;
  const owner = organisationAt(index);
  const caseworker = caseworkerAt(index);
  const chance = new Chance(index + 1);
  const bulk = Object.fromEntries(Object.entries(columns).map(([table, it]) => [table, new Bulk(table, it)])) as Record<
    keyof typeof columns,
    Bulk
  >;
  const { data_key: keys, ...tables } = bulk;
  // The product's key ring, whose insert lands in the batch.
  const ring = new KeyRing(
    { query: async (_text: string, row: Value[]) => keys.add(...row) } as unknown as Pool,
    Buffer.from(task.keyEncryptionKey, 'base64'),
  );
  const tokenOf = ring.blindIndex(owner);
  const numbers = new Map<string, number>();
  const operational = await connected(task.operational);
  const keysClient = await connected(task.keys);
  const flush = async () => {
    await keys.write(keysClient);
    for (const table of Object.values(tables)) await table.write(operational);
  };
  try {
    for (let count = 0; count < cases; count += 1) {
      const id = crypto.randomUUID();
      const opened = new Date(Math.round(from + ((until - from) * count) / cases));
      const day = dayOf(opened);
      const year = day.slice(0, 4);
      const last = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, last);
      const entries = count % (MOST_NOTES + 1);
      const at = opened.toISOString();
      const updated = new Date(opened.getTime() + entries * HOUR).toISOString();
      const status = chance.weighted({ OPEN: 5, WAITING: 2, CLOSED: 3 });
      const key = await ring.create(id, owner);
      bulk.case.add(id, owner, `${year}-${String(last).padStart(4, '0')}`, status, at, updated, caseworker, id, 1);
      const incident = JSON.stringify(anyIncident(chance, opened));
      bulk.inquiry.add(
        crypto.randomUUID(),
        owner,
        at,
        day,
        'PHONE',
        incident,
        caseworker,
        id,
        'PROMOTED',
        quarterOf(opened),
        'NONE',
        id,
        2,
      );
      const person = somebody(chance);
      const row = crypto.randomUUID();
      const sealed = sealPerson(key, row, person);
      bulk.person.add(row, owner, id, 1, ...personalFields.map((field) => sealed[field] ?? null));
      for (const token of new Set(Array.from(searchWordsOf(person), tokenOf))) bulk.search_word.add(owner, token, id);
      for (let entry = 1; entry <= entries; entry += 1) {
        const entryId = crypto.randomUUID();
        const text = key.seal(placeOf({ table: journals, field: 'text', row: entryId }), chance.of(notes));
        bulk.journal_entry.add(
          entryId,
          owner,
          id,
          new Date(opened.getTime() + entry * HOUR).toISOString(),
          caseworker,
          text,
          entryId,
        );
      }
      if ((count + 1) % BATCH === 0) {
        await flush();
        process.send?.({ added: BATCH });
      }
    }
    await flush();
    process.send?.({ added: cases % BATCH });
    for (const [year, last] of numbers) {
      await operational.query('insert into case_counter (organisation, year, last) values ($1, $2, $3)', [
        owner,
        year,
        last,
      ]);
    }
  } finally {
    await Promise.all([operational.end(), keysClient.end()]);
  }
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  // No trigger draws a number, and nothing waits for the disk: a load that was cut short begins anew.
  await client.query('set session_replication_role = replica; set synchronous_commit = off');
  return client;
}

process.on('message', (task: Task) => {
  fill(task).then(
    () => process.send?.({ finished: task.index }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
