import { fileURLToPath } from 'node:url';
import { freePort } from '../server/platform/ports.ts';
import type { Databases, World } from './database.ts';
import { bundled, start, type Running } from './processes.ts';
import { drawSample, type Sample } from './sample.ts';

export interface Settings {
  env: NodeJS.ProcessEnv;
  ports: { ngo: number; public: number; municipality: number; limit: number };
}

/** One world, served by the product and by the limit. */
export interface Served extends Settings {
  sample: Sample;
  product: Running;
  limit: Running;
  stop: () => Promise<void>;
}

const module = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** As a production configuration has it; only ports and databases are the bench's. */
export async function settingsFor({ keyEncryptionKey, receiptPepper }: Databases, world: World): Promise<Settings> {
  // A port that was free a moment ago may be offered again.
  const free = new Set<number>();
  while (free.size < 6) free.add(await freePort());
  const [ngo = 0, open = 0, municipality = 0, limit = 0, ...rest] = free;
  const [api, metrics] = rest.map(String);
  const { OPERATIONAL_DATABASE_URL, KEYS_DATABASE_URL, RELEASE_DATABASE_URL } = world.urls;
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    EQUALITY_MODE: 'production',
    EQUALITY_PARTS: 'api',
    LOG_LEVEL: 'error',
    NGO_PORT: String(ngo),
    PUBLIC_PORT: String(open),
    MUNICIPALITY_PORT: String(municipality),
    API_PORT: api,
    METRICS_PORT: metrics,
    LIMIT_PORT: String(limit),
    KEY_ENCRYPTION_KEY: keyEncryptionKey,
    RECEIPT_PEPPER: receiptPepper,
    ADMINISTRATOR_URL: world.administrator('operational'),
    OPERATIONAL_DATABASE_URL,
    KEYS_DATABASE_URL,
    RELEASE_DATABASE_URL,
  };
  return { env, ports: { ngo, public: open, municipality, limit } };
}

/** Signs people in first: the limit knows the sessions that there are when it starts. */
export async function serve(databases: Databases, world: World, profiled: boolean): Promise<Served> {
  const settings = await settingsFor(databases, world);
  const sample = await drawSample(world, databases.keyEncryptionKey);
  // A profile names packages, which a bundle has melted together.
  const product = await start(profiled ? module('product.ts') : bundled('bench/product.ts'), settings.env);
  const limit = await start(module('limit.ts'), settings.env);
  const stop = async () => void (await Promise.all([product.stop(), limit.stop()]));
  return { ...settings, sample, product, limit, stop };
}
