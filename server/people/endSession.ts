import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { NotFound } from '../platform/problem.ts';
import { isId } from '../platform/input.ts';
import { Session } from './session.entity.ts';
import { signOut } from './signOut.ts';

/** Ends one of the viewer's own sessions, for example on a computer they left; ending the current one is signing out. */
export async function endSession(context: Context, id: string): Promise<void> {
  const { em, cookies } = context;
  const it = isId(id) ? await em.findOne(Session, { id }) : null;
  if (!it) throw new NotFound('session');
  const current = it.isOpenedBy(cookies.session);
  em.remove(it);
  audit(context, { action: 'END_SESSION', subject: it.member });
  await em.flush();
  if (current) await signOut(context);
}
