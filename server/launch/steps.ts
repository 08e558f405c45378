import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../platform/access/viewer.ts';
import type { Configuration } from '../platform/configuration.ts';
import type { ConnectionUrls } from '../platform/database/provision.ts';
import type { Part } from '../platform/settings.ts';
import { build } from './build.ts';
import type { Hear } from './progress.ts';

/** What a step may use: PostgreSQL runs, and its databases and roles are there. */
export interface World {
  urls: ConnectionUrls;
  dataDirectory: string;
  /** How much the demo world tells for each past quarter. */
  demoRegistrations: number;
  /** Whether the parts run from the bundle, or from the sources as they change. */
  bundled: boolean;
  /** The settings of some parts, as their own processes would read them. */
  configurationOf(...parts: Part[]): Configuration;
  /** Empties the databases: they are dropped and provided anew. */
  renew(): Promise<void>;
  signal: AbortSignal;
}

interface Step {
  name: string;
  /** Returns the word that the progress line ends with. */
  run(world: World, hear: Hear): Promise<string>;
}

/** While the demo world is told, a file says so: a world that was left half told is told from the beginning. */
async function tell(
  { configurationOf, dataDirectory, demoRegistrations, renew, urls }: World,
  hear: Hear,
): Promise<string> {
  const configuration = configurationOf('api', 'transfer', 'statistics', 'checks');
  if (configuration.mode !== 'demo') return 'none in production';
  const telling = join(dataDirectory, 'demo-is-being-told');
  if (existsSync(telling)) {
    await renew();
    await migrate(urls);
  }
  writeFileSync(telling, '');
  const { seed } = await import('../seed.ts');
  const told = await seed(configuration, demoRegistrations, new Date(), hear);
  rmSync(telling);
  return told ? 'told' : 'already there';
}

async function migrate(urls: ConnectionUrls): Promise<void> {
  const { migrateAll } = await import('../migrate.ts');
  await migrateAll(urls);
}

/** In order, before the parts start. What is built is built on the side from the beginning. */
export function stepsFor({ signal, bundled }: World): readonly Step[] {
  const apps = build('apps', signal);
  const server = bundled ? build('server', signal) : null;
  for (const it of [apps, server]) it?.catch(() => undefined); // its own step tells
  return [
    { name: 'Migrations', run: ({ urls }) => migrate(urls).then(() => 'ready') },
    { name: 'Demo world', run: tell },
    { name: 'Apps', run: () => apps },
    ...(server ? [{ name: 'Server', run: () => server }] : []),
  ];
}

interface DemoPerson {
  name: string;
  role: string;
  address: string;
  signIn: string;
}

const roleInWords: Record<Role, string> = {
  PUBLIC: 'citizen',
  CASEWORKER: 'NGO caseworker',
  NGO_MANAGER: 'NGO manager',
  VOLUNTEER: 'NGO volunteer',
  OFFICER: 'municipal officer',
  MUNICIPAL_MANAGER: 'municipal manager',
  INSTITUTION_LEAD: 'institution lead',
  ASSESSOR: 'assessor',
  OPERATOR: 'operator',
  ANALYST: 'analyst',
  STATISTICIAN: 'statistician',
};

/** Whom the closing table introduces. */
export async function demoPeople({ ngoOrigin, municipalityOrigin }: Configuration): Promise<readonly DemoPerson[]> {
  const { demoPeople: people } = await import('../demo/people.ts');
  return people.map(({ name, role, door, email, password, organisation }) => ({
    name,
    role: `${roleInWords[role]}, ${organisation}`,
    address: door === 'ngo' ? ngoOrigin : municipalityOrigin,
    signIn: `${email} / ${password}`,
  }));
}

/** `npm run dev`: builds the apps again when their sources change. Resolves to how to end that. */
export async function watchClients(): Promise<() => Promise<void>> {
  const { watchApps } = await import('./watchApps.ts');
  return watchApps();
}
