import { givenSettings, readConfiguration } from './platform/configuration.ts';
import { provision } from './platform/database/provision.ts';
import { addressesFor, askedDatabases, passwordsIn } from './platform/database/provisionSettings.ts';

/*
 * `npm run provision -- --databases operational,keys`: makes the roles and databases of one server of our own, or sets
 * their rights and passwords anew. DATABASE_URL is its administrator's address; each role's own address says its password.
 */

async function run() {
  const databases = askedDatabases();
  const { databaseUrl } = readConfiguration(undefined, ['launcher']);
  if (databaseUrl === undefined) throw new Error("DATABASE_URL is not set; it must be the administrator's address.");
  const addresses = addressesFor(givenSettings(), databases);
  await provision({ administrator: databaseUrl, passwordOf: passwordsIn(addresses), databases, ownServer: true });
  process.stdout.write(`Provisioned: ${databases.join(', ')}.\n`);
}

run().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
