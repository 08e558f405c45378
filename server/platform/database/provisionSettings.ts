import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Environment } from '../configuration.ts';
import { settings } from '../settings.ts';
import { connections, databaseName, databaseNames, databases } from './provision.ts';
import type { ConnectionOf, ConnectionUrls, Database, Role } from './provision.ts';

/** `--databases operational,keys`, by default all four: a command works on those of one side or of one server. */
export function askedDatabases(args: readonly string[] = process.argv.slice(2)): readonly Database[] {
  const { values } = parseArgs({ args: [...args], options: { databases: { type: 'string' } } });
  if (values.databases === undefined) return databaseNames;
  const asked = values.databases.split(',').map((it) => it.trim());
  const wrong = asked.find((it) => !Object.hasOwn(databases, it));
  if (wrong === undefined) return asked as Database[];
  throw new Error(
    `--databases is '${values.databases}'; it must be some of ${databaseNames.join(', ')}, with commas between.`,
  );
}

/** The addresses of these databases' roles, or of their owners alone. Throws one error that names everything wrong. */
export function addressesFor<D extends Database>(
  given: Environment,
  some: readonly D[],
  whose: 'everyone' | 'owners' = 'everyone',
): ConnectionUrls<D> {
  const wanted = (Object.keys(connections) as ConnectionOf[]).filter((name) => {
    const [role, database] = connections[name];
    return (
      (some as readonly Database[]).includes(database) && (whose === 'everyone' || databases[database][0] === role)
    );
  });
  const addresses = Object.fromEntries(wanted.map((name) => [name, given[name] ?? '']));
  const problems = wanted.flatMap((name) => problemOf(name, addresses[name] ?? ''));
  if (problems.length === 0) problems.push(...twoPasswords(addresses));
  if (problems.length > 0)
    throw new Error(['The settings cannot be used:', ...problems.map((it) => `  ${it}`)].join('\n'));
  return addresses as ConnectionUrls<D>;
}

/** The password in a role's address is the one it shall have. */
export function passwordsIn(addresses: Partial<ConnectionUrls>): (role: Role) => string {
  const known = new Map(Object.values(addresses).map((it) => [new URL(it).username, passwordIn(it)]));
  return (role) => {
    const password = known.get(role);
    if (!password) throw new Error(`No address gives ${role} a password.`);
    return password;
  };
}

const passwordIn = (address: string) => decodeURIComponent(new URL(address).password);

function problemOf(name: ConnectionOf, address: string): string[] {
  const [role, database] = connections[name];
  const mustBe = `it must be postgres://${role}:password@host:port/${databaseName(database)}`;
  if (!address) return [`${name} is not set; ${mustBe}.`];
  // What was given is not repeated: it holds a password.
  if (!v.safeParse(settings[name].shape, address).success) return [`${name} cannot be read; ${mustBe}.`];
  const { username, pathname, password } = new URL(address);
  const right = username === role && pathname === `/${databaseName(database)}` && password !== '';
  return right ? [] : [`${name} names another role or database, or no password; ${mustBe}.`];
}

function twoPasswords(addresses: Readonly<Record<string, string>>): string[] {
  const first = new Map<string, string>();
  return Object.entries(addresses).flatMap(([name, address]) => {
    const role = new URL(address).username;
    const other = first.get(role);
    if (other === undefined) first.set(role, name);
    if (other === undefined || passwordIn(addresses[other] ?? '') === passwordIn(address)) return [];
    return [`${name} and ${other} give ${role} two passwords; they must be the same.`];
  });
}
