import type { Kysely } from 'kysely';
import type { Context } from '../api/context.ts';
import { addRows } from '../database/rows.ts';
import { AuditEntry, type AuditEntryTable } from './auditEntry.entity.ts';

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

/**
 * Reading personal data leaves lines of its own, written before the data is shown. They are rows, not entities: the
 * viewer's entity manager may be reading something else at this moment, and a flush would draw that into its transaction.
 */
export async function auditRead(context: Context, ...deeds: Deed[]): Promise<void> {
  const { viewer, now } = context;
  const lines = deeds.map(({ action, subject, fields = [] }) => ({
    id: crypto.randomUUID(),
    organisation: viewer.organisation,
    at: now(),
    actor: viewer.member,
    action,
    subject: subject ?? null,
    fields,
  }));
  await addRows(context, (db: Kysely<{ audit_entry: AuditEntryTable }>) =>
    db.insertInto('audit_entry').values(lines).execute(),
  );
}
