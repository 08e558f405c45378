import type { Configuration } from '../platform/configuration.ts';
import type { ConnectionUrls } from '../platform/database/provision.ts';
import type { Part } from '../platform/settings.ts';
import { buildClients } from './clients.ts';

/** What a step may use: PostgreSQL runs, and its databases and roles are there. */
export interface World {
  urls: ConnectionUrls;
  /** The settings of some parts, as their own processes would read them. */
  configurationOf(...parts: Part[]): Configuration;
  signal: AbortSignal;
}

interface Step {
  name: string;
  /** Returns the word that the progress line ends with. */
  run(world: World): Promise<string>;
}

/** In order, before the parts start. */
export const steps: readonly Step[] = [
  {
    name: 'Migrations',
    run: async ({ urls }) => {
      const { migrateAll } = await import('../migrate.ts');
      await migrateAll(urls);
      return 'ready';
    },
  },
  { name: 'Apps', run: ({ signal }) => buildClients(signal) },
  {
    name: 'Demo world',
    run: async ({ configurationOf }) => {
      const configuration = configurationOf('api', 'transfer', 'statistics');
      if (configuration.mode !== 'demo') return 'none in production';
      const { seed } = await import('../seed.ts');
      return (await seed(configuration)) ? 'told' : 'already there';
    },
  },
];

interface DemoPerson {
  name: string;
  role: string;
  address: string;
  signIn: string;
}

/** Whom the closing table introduces. */
export async function demoPeople(_configuration: Configuration): Promise<readonly DemoPerson[]> {
  return [];
}

/** `npm run dev`: builds the apps again when their sources change. Resolves to how to end that. */
export async function watchClients(_world: World): Promise<() => Promise<void>> {
  return async () => {};
}
