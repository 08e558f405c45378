import { createHmac } from 'node:crypto';
import type { Role } from '../platform/database/provision.ts';

/** The prefix of the migrated databases that every test file clones. */
export const TEMPLATE = 'template_';

/** The PostgreSQL server of this run of tests. */
export function testServer() {
  const administrator = process.env['TEST_DATABASE_URL'];
  if (!administrator)
    throw new Error('TEST_DATABASE_URL is not set: server/testing/cluster.ts is not the globalSetup.');
  // Roles belong to the server, so every test file must give them the same passwords.
  const passwordOf = (role: Role) => createHmac('sha256', administrator).update(role).digest('base64url');
  return { administrator, passwordOf };
}
