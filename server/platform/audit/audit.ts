import type { Context } from '../api/context.ts';
import { AuditEntry } from './auditEntry.entity.ts';

interface Deed {
  action: string;
  subject?: string;
  fields?: string[];
}

/** Adds the deed to the flush of the action that did it: both are kept, or neither. */
export function audit(
  { em, viewer, now }: Pick<Context, 'em' | 'viewer' | 'now'>,
  { action, subject, fields = [] }: Deed,
): void {
  em.persist(
    em.create(AuditEntry, {
      organisation: viewer.organisation,
      at: now(),
      actor: viewer.member,
      action,
      subject: subject ?? null,
      fields,
    }),
  );
}

/** Reading personal data leaves a line of its own, written before the data is shown. */
export async function auditRead(context: Context, deed: Deed): Promise<void> {
  // An entity manager of its own: the viewer's may be reading something else at this moment.
  const em = context.em.fork();
  audit({ ...context, em }, deed);
  await em.flush();
}
