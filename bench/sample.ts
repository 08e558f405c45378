import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { KeyRing } from '../server/platform/crypto/keyRing.ts';
import type { World } from './database.ts';
import { caseworkerAt, organisationAt, ORGANISATIONS } from './world/ids.ts';
import { using } from './world/load.ts';

export interface SampleCase {
  id: string;
  number: string;
  name: string;
  /** The session cookie of its organisation's caseworker. */
  cookie: string;
}

export interface Sample {
  cases: readonly SampleCase[];
  cookies: readonly string[];
}

const EACH = 100;

/** Signs a caseworker of every organisation in, and draws cases to ask for. */
export async function drawSample(world: World, keyEncryptionKey: string): Promise<Sample> {
  const ring = new pg.Pool({ connectionString: world.administrator('keys'), max: 1 });
  const keys = new KeyRing(ring, Buffer.from(keyEncryptionKey, 'base64'));
  try {
    return await using(world.administrator('operational'), async (client) => {
      const cookies: string[] = [];
      const cases: SampleCase[] = [];
      for (let index = 0; index < ORGANISATIONS; index += 1) {
        const token = randomBytes(32).toString('base64url');
        const cookie = `__Host-ngo=${token}`;
        cookies.push(cookie);
        await client.query(
          `insert into session (id, token_hash, member, door, started_at, last_used_at, expires_at)
           values (gen_random_uuid(), $1, $2, 'ngo', now(), now(), now() + interval '9 hours')`,
          [createHash('sha256').update(token).digest(), caseworkerAt(index)],
        );
        const { rows } = await client.query<{ id: string; number: string; person: string; name: Buffer }>(
          `select c.id, c.number, p.id as person, p.name from "case" c join person p on p."case" = c.id
           where c.organisation = $1 order by c.id limit $2`,
          [organisationAt(index), EACH],
        );
        const opened = await keys.find(
          rows.map(({ id }) => id),
          organisationAt(index),
        );
        for (const { id, number, person, name } of rows) {
          cases.push({ id, number, cookie, name: opened.get(id)?.open(`person|name|${person}`, name) ?? '' });
        }
      }
      return { cases, cookies };
    });
  } finally {
    await ring.end();
  }
}
