import { randomBytes } from 'node:crypto';
import { migrateAll } from '../migrate.ts';
import { startThrowaway } from '../platform/database/embedded.ts';
import { provision } from '../platform/database/provision.ts';
import { TEMPLATE, testServer } from './server.ts';

const running = Symbol.for('equality-lab test cluster');
const world = globalThis as { [running]?: () => Promise<void> };

/** Jest's globalSetup: one server for the run, thrown away afterwards, unless DATABASE_URL names one. */
export default async function startCluster() {
  if (process.env['DATABASE_URL']) {
    process.env['TEST_DATABASE_URL'] = process.env['DATABASE_URL'];
    return prepareTemplate();
  }
  const server = await startThrowaway(randomBytes(24).toString('base64url'));
  process.env['TEST_DATABASE_URL'] = server.url;
  world[running] = server.stop;
  for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 })) {
    // Jest itself leaves at once, without its globalTeardown.
    process.once(signal, () => void stopCluster().finally(() => process.exit(128 + number)));
  }
  await prepareTemplate();
}

/** The databases with all migrations run, made once; each test file clones them in a tenth of a second. */
async function prepareTemplate() {
  await migrateAll(await provision({ ...testServer(), prefix: TEMPLATE }));
}

export async function stopCluster() {
  const stop = world[running];
  delete world[running];
  await stop?.();
}
