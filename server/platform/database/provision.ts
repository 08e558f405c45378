import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';
import { demandSilence, keepFromLog } from './silence.ts';

/** The four databases, and the only roles that may connect to each. The first of them owns it. */
export const databases = {
  operational: ['equality_owner', 'equality_app', 'equality_transfer', 'equality_checks'],
  keys: ['equality_keys', 'equality_transfer'],
  statistics: ['equality_statistics_owner', 'equality_inbox', 'equality_statistician'],
  release: ['equality_release_owner', 'equality_release_writer', 'equality_release_reader'],
} as const;

export type Database = keyof typeof databases;
export type Role = (typeof databases)[Database][number];

/** Each way into a database, under the setting that carries its address to the part that needs it. */
export const connections = {
  MIGRATION_DATABASE_URL: ['equality_owner', 'operational'],
  OPERATIONAL_DATABASE_URL: ['equality_app', 'operational'],
  TRANSFER_DATABASE_URL: ['equality_transfer', 'operational'],
  CHECKS_DATABASE_URL: ['equality_checks', 'operational'],
  KEYS_DATABASE_URL: ['equality_keys', 'keys'],
  TRANSFER_KEYS_DATABASE_URL: ['equality_transfer', 'keys'],
  STATISTICS_MIGRATION_DATABASE_URL: ['equality_statistics_owner', 'statistics'],
  INBOX_DATABASE_URL: ['equality_inbox', 'statistics'],
  STATISTICS_DATABASE_URL: ['equality_statistician', 'statistics'],
  RELEASE_MIGRATION_DATABASE_URL: ['equality_release_owner', 'release'],
  RELEASE_WRITER_DATABASE_URL: ['equality_release_writer', 'release'],
  RELEASE_DATABASE_URL: ['equality_release_reader', 'release'],
} as const satisfies Record<string, readonly [Role, Database]>;

/** The settings that carry an address of these databases. */
export type ConnectionOf<D extends Database = Database> = {
  [S in keyof typeof connections]: (typeof connections)[S][1] extends D ? S : never;
}[keyof typeof connections];

export type ConnectionUrls<D extends Database = Database> = Record<ConnectionOf<D>, string>;

export const databaseNames = Object.keys(databases) as Database[];
export const rolesOf = (some: readonly Database[]): readonly Role[] => [
  ...new Set(some.flatMap((it) => databases[it])),
];
export const roles = rolesOf(databaseNames);
export const mayConnect = (role: Role, database: Database) => (databases[database] as readonly Role[]).includes(role);
export const databaseName = (database: Database, prefix = '') => `${prefix}equality_${database}`;

export interface Provision<D extends Database = Database> {
  /** An administrator's address: may create roles and databases. */
  administrator: string;
  passwordOf(role: Role): string;
  /** Those that stand on this server, when the others stand elsewhere. By default all. */
  databases?: readonly D[];
  /** Before the names of the databases, for tests beside each other. */
  prefix?: string;
  /** The prefix of databases to copy, with all their tables and rows. */
  template?: string;
  /** Nobody else uses this server, so its other databases are closed as well. */
  ownServer?: boolean;
}

/** Where the roles connect: known before anything is provisioned. */
export function connectionUrls<D extends Database>(it: Provision<D>): ConnectionUrls<D> {
  const here = Object.entries(connections).filter(([, [, database]]) => databasesOf(it).includes(database));
  const entries = here.map(([setting, [role, database]]) => {
    const url = new URL(it.administrator);
    url.username = role;
    url.password = encodeURIComponent(it.passwordOf(role));
    url.pathname = databaseName(database, it.prefix);
    return [setting, url.href];
  });
  return Object.fromEntries(entries) as ConnectionUrls<D>;
}

/** Makes the roles and databases that are missing and sets every right anew. */
export async function provision<D extends Database>(it: Provision<D>): Promise<ConnectionUrls<D>> {
  await connected(it.administrator, async (administrator) => {
    await demandVersion(administrator);
    // Roles belong to the whole server: two runs at once would trip over each other.
    await administrator.query("select pg_advisory_lock(hashtext('equality_provision'))");
    for (const role of rolesOf(databasesOf(it))) await provideRole(administrator, role, it.passwordOf(role));
    for (const role of rolesOf(databasesOf(it))) await keepFromLog(administrator, role);
    const known = await knownRoles(administrator);
    for (const database of databasesOf(it)) await provideDatabase(administrator, database, known, it);
    if (it.ownServer) await closeOthers(administrator);
    await demandClosed(administrator, known, it);
  });
  const urls = connectionUrls(it);
  await demandSilence(Object.values(urls));
  return urls;
}

/** Drops the databases of a prefix, whoever is connected; the roles stay. */
export async function dropDatabases(address: string, prefix: string) {
  await connected(address, async (administrator) => {
    for (const database of databaseNames) {
      await administrator.query(`drop database if exists ${id(databaseName(database, prefix))} with (force)`);
    }
  });
}

const databasesOf = ({ databases: some = databaseNames }: Provision): readonly Database[] => some;
const id = pg.escapeIdentifier;

async function demandVersion(administrator: pg.Client) {
  const { rows } = await administrator.query<{ number: number; version: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
  );
  const [server] = rows;
  if (!server || server.number >= 170_000) return;
  throw new Error(`DATABASE_URL names a PostgreSQL ${server.version}; it must be 17 or later.`);
}

async function provideRole(administrator: pg.Client, role: Role, password: string) {
  const { rows } = await administrator.query<{ powerful: boolean }>(
    'select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as powerful from pg_roles where rolname = $1',
    [role],
  );
  const [existing] = rows;
  if (existing?.powerful) {
    throw new Error(`The role ${role} exists with the powers of an administrator. Take them from it, or drop it.`);
  }
  const command = existing ? 'alter role' : 'create role';
  const attributes = existing ? '' : 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  await administrator.query(
    `${command} ${id(role)} login ${attributes} password ${pg.escapeLiteral(verifier(password))}`,
  );
}

/** Of another database's roles none may be on this server, and all may: they are closed out where they are. */
async function knownRoles(administrator: pg.Client): Promise<readonly Role[]> {
  const { rows } = await administrator.query<{ role: Role }>(
    'select rolname as role from pg_roles where rolname = any($1)',
    [roles],
  );
  return rows.map(({ role }) => role);
}

async function provideDatabase(administrator: pg.Client, database: Database, known: readonly Role[], it: Provision) {
  const name = databaseName(database, it.prefix);
  const [owner] = databases[database];
  const { rowCount } = await administrator.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) {
    // Only a superuser owns what belongs to a role it is not a member of.
    await administrator.query(
      `do $$ begin
        if not (select rolsuper from pg_roles where rolname = current_user) then
          grant ${id(owner)} to current_user with inherit true, set true;
        end if;
      end $$`,
    );
    // Copying files beats logging every page of them, sevenfold, where nothing must outlive a loss of power.
    const copy =
      it.template === undefined ? '' : `template ${id(databaseName(database, it.template))} strategy file_copy`;
    await administrator.query(`create database ${id(name)} owner ${id(owner)} ${copy}`);
  }
  await administrator.query(`revoke all on database ${id(name)} from public, ${known.map(id).join(', ')}`);
  await administrator.query(`grant connect, temporary, create on database ${id(name)} to ${id(owner)}`);
  await administrator.query(`grant connect on database ${id(name)} to ${databases[database].map(id).join(', ')}`);
  const address = new URL(it.administrator);
  address.pathname = name;
  await connected(address.href, (inside) => inside.query('revoke create on schema public from public'));
}

async function closeOthers(administrator: pg.Client) {
  const { rows } = await administrator.query<{ datname: string }>(
    "select datname from pg_database where datallowconn and has_database_privilege('public', oid, 'connect')",
  );
  for (const { datname } of rows) await administrator.query(`revoke all on database ${id(datname)} from public`);
}

/** PostgreSQL only warns an administrator who may not revoke: what was asked for is looked up. */
async function demandClosed(administrator: pg.Client, known: readonly Role[], it: Provision) {
  const here = databasesOf(it);
  const { rows } = await administrator.query<{ role: Role; name: string }>(
    `select role, name from unnest($1::text[]) role, unnest($2::text[]) name where has_database_privilege(role, name, 'connect')`,
    [known, here.map((database) => databaseName(database, it.prefix))],
  );
  const open = new Set(rows.map(({ role, name }) => `${role} → ${name}`));
  const wanted = new Set(
    here.flatMap((database) => databases[database].map((role) => `${role} → ${databaseName(database, it.prefix)}`)),
  );
  const wrong = [...open, ...wanted].filter((it) => !(open.has(it) && wanted.has(it)));
  if (wrong.length > 0)
    throw new Error(`The administrator of DATABASE_URL could not set who may connect: ${wrong.join(', ')}.`);
}

async function connected<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What PostgreSQL keeps of a password (RFC 5803). Sent instead of it, so that no server's log can hold it. */
function verifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, 32, 'sha256');
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}
