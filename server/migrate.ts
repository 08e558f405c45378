import { fileURLToPath } from 'node:url';
import { migrate } from './platform/database/migrate.ts';
import type { ConnectionUrls } from './platform/database/provision.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Brings the four databases up to date, each as its owner. */
export async function migrateAll(urls: ConnectionUrls): Promise<void> {
  await Promise.all([
    migrate(urls.MIGRATION_DATABASE_URL, folder('platform/database/migrations')),
    migrate(urls.KEYS_DATABASE_URL, folder('platform/crypto/migrations')),
    migrate(urls.STATISTICS_MIGRATION_DATABASE_URL, folder('statistics/migrations/statistics')),
    migrate(urls.RELEASE_MIGRATION_DATABASE_URL, folder('statistics/migrations/release')),
  ]);
}
