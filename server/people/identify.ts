import { thePublic, type Viewer } from '../platform/access/viewer.ts';
import type { Door, Services } from '../platform/api/context.ts';
import { viewerOfApiToken, viewerOfSession } from './gate.ts';

/** Who sends a request: by cookie at the doors of organisations, by token at the API door. Null for a token that is not one. */
export async function identify(
  services: Services,
  door: Door,
  { session, bearer }: { session: string | null; bearer: string | null },
): Promise<Viewer | null> {
  if (bearer !== null) return viewerOfApiToken(services, bearer);
  return session === null ? thePublic : viewerOfSession(services, door, session);
}
