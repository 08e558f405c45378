import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { KeyRing } from '../server/platform/crypto/keyRing.ts';
import type { World } from './database.ts';
import { assessor, caseworkerAt, manager, municipalityAt, organisationAt, ORGANISATIONS } from './world/ids.ts';
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
  /** The session cookies of a municipality's manager and of the equality body's assessor. */
  manager: string;
  assessor: string;
  /** Indicators of that municipality, each with its plan. */
  indicators: readonly { id: string; plan: string }[];
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
        const cookie = await signIn(client, caseworkerAt(index), 'ngo');
        cookies.push(cookie);
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
      const { rows: indicators } = await client.query<{ id: string; plan: string }>(
        'select id, plan from equality_indicator where municipality = $1 order by id limit $2',
        [municipalityAt(0), EACH],
      );
      return {
        cases,
        cookies,
        indicators,
        manager: await signIn(client, manager, 'municipality'),
        assessor: await signIn(client, assessor, 'municipality'),
      };
    });
  } finally {
    await ring.end();
  }
}

async function signIn(client: pg.Client, member: string, door: 'ngo' | 'municipality'): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into session (id, token_hash, member, door, started_at, last_used_at, expires_at)
     values (gen_random_uuid(), $1, $2, $3, now(), now(), now() + interval '9 hours')`,
    [createHash('sha256').update(token).digest(), member, door],
  );
  return `__Host-${door}=${token}`;
}
