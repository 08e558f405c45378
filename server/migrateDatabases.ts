import { fileURLToPath } from 'node:url';
import { givenSettings } from './platform/configuration.ts';
import { migrate } from './platform/database/migrate.ts';
import { connections, type ConnectionOf, type Database } from './platform/database/provision.ts';
import { addressesFor, askedDatabases } from './platform/database/provisionSettings.ts';

/*
 * `npm run migrate -- --databases statistics,release`: brings the tables of these databases up to date, each as its owner.
 */

const folders: Record<Database, string> = {
  operational: 'platform/database/migrations',
  keys: 'platform/crypto/migrations',
  statistics: 'statistics/migrations/statistics',
  release: 'statistics/migrations/release',
};

async function run() {
  const addresses = addressesFor(givenSettings(), askedDatabases(), 'owners');
  for (const [name, address] of Object.entries(addresses)) {
    const [, database] = connections[name as ConnectionOf];
    await migrate(address, fileURLToPath(new URL(folders[database], import.meta.url)));
    process.stdout.write(`Up to date: ${database}.\n`);
  }
}

run().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
