import pg from 'pg';

/*
 * Nothing a person wrote may reach a log of PostgreSQL: neither parameters nor statements, nor an error's own words, which
 * quote the value they refuse. The embedded server and docker/ are set so as a whole; a server of somebody else's keeps
 * silent about our roles.
 */
export const silent = {
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
} as const;

const MAY_NOT = '42501';

/** Sets what this administrator may set; `demandSilence` then looks at what holds. */
export async function keepFromLog(administrator: pg.Client, role: string): Promise<void> {
  const { rows } = await administrator.query<{ rolconfig: string[] | null }>(
    'select rolconfig from pg_roles where rolname = $1',
    [role],
  );
  for (const [name, value] of Object.entries(silent)) {
    if (rows[0]?.rolconfig?.includes(`${name}=${value}`)) continue;
    try {
      await administrator.query(`alter role ${pg.escapeIdentifier(role)} set ${name} = ${pg.escapeLiteral(value)}`);
    } catch (error) {
      if ((error as { code?: string }).code !== MAY_NOT) throw error;
    }
  }
}

/** Refuses a server that would write what people wrote into its log, by how each role finds it when it connects. */
export async function demandSilence(addresses: readonly string[]): Promise<void> {
  const byRole = new Map(addresses.map((address) => [new URL(address).username, address]));
  const loud = new Set((await Promise.all([...byRole.values()].map(loudFor))).flat());
  if (loud.size === 0) return;
  const wanted = [...loud].map((name) => `${name} = ${silent[name]}`).join(', ');
  throw new Error(
    `The server would write what people wrote into its log, and the administrator of DATABASE_URL may not change that for our ` +
      `roles. Set in postgresql.conf, or as a superuser with alter role … set for each role: ${wanted}.`,
  );
}

async function loudFor(connectionString: string): Promise<(keyof typeof silent)[]> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    const names = Object.keys(silent) as (keyof typeof silent)[];
    const { rows } = await client.query<{ name: keyof typeof silent; setting: string }>(
      'select name, setting from pg_settings where name = any($1)',
      [names],
    );
    return rows.flatMap(({ name, setting }) => (isSilent(name, setting) ? [] : [name]));
  } finally {
    await client.end();
  }
}

/** Stricter than wanted is as good. */
function isSilent(name: keyof typeof silent, setting: string): boolean {
  if (name === 'log_min_messages') return ['log', 'fatal', 'panic'].includes(setting);
  return setting === silent[name];
}
