import { thePublic } from '../platform/access/viewer.ts';
import { become, type Context } from '../platform/api/context.ts';
import { gate, ungated } from './gate.ts';
import { digest } from './secrets.ts';
import { Session } from './session.entity.ts';

/** Ends the session here and in the database; signing out twice is no mistake. */
export async function signOut(context: Context): Promise<void> {
  const { cookies, services } = context;
  if (cookies.session) await gate(services).nativeDelete(Session, { tokenHash: digest(cookies.session) }, ungated);
  cookies.clear();
  become(context, thePublic);
}
