import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import pg from 'pg';
import { NOBODY } from '../../server/platform/access/viewer.ts';

export interface Member {
  member: string;
  organisation: string;
}

/**
 * Who sends the cookie, from memory: the quickest that could be right, if a process were told of every session that
 * ends. The product asks the database each time.
 */
export async function readSessions(administrator: string): Promise<(headers: IncomingHttpHeaders) => Member> {
  const client = new pg.Client({ connectionString: administrator });
  await client.connect();
  const { rows } = await client.query<Member & { hash: string }>(
    `select encode(s.token_hash, 'hex') as hash, m.id as member, m.organisation from session s join member m on m.id = s.member`,
  );
  await client.end();
  const known = new Map(rows.map(({ hash, ...member }) => [hash, member]));
  return ({ cookie = '' }) => {
    const token = cookie.slice('__Host-ngo='.length);
    const member = known.get(createHash('sha256').update(token).digest('hex'));
    if (!member) throw new Error('Nobody has this session.');
    return member;
  };
}

type Scope = Record<'organisation' | 'member' | 'operates' | 'receipt', string>;

export const scopeOf = ({ member, organisation }: Member): Scope => ({
  organisation,
  member,
  operates: NOBODY,
  receipt: '-1',
});

/** A transaction in one round trip: the session variables that row-level security asks for, and the statements. */
export async function within(
  pool: pg.Pool,
  scope: Scope,
  statements: readonly pg.QueryConfig[],
): Promise<pg.QueryResult[]> {
  const client = await pool.connect();
  try {
    const { organisation, member, operates, receipt } = scope;
    const [, , ...rest] = await Promise.all([
      client.query('begin'),
      client.query({
        name: 'scope',
        text: `select set_config('mikro.visible.organisation', $1, true), set_config('mikro.visible.member', $2, true),
          set_config('mikro.visible.operates', $3, true), set_config('mikro.visible.receipt', $4, true)`,
        values: [organisation, member, operates, receipt],
      }),
      ...statements.map((it) => client.query(it)),
      client.query('commit'),
    ]);
    return rest.slice(0, -1);
  } finally {
    client.release();
  }
}
