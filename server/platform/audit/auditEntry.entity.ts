import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { ownRows } from '../access/scope.ts';

const schema = defineEntity({
  name: 'AuditEntry',
  filters: ownRows,
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['organisation', 'sequence'] }, { properties: ['subject'] }],
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    organisation: p.uuid(),
    at: p.datetime(3),
    actor: p.uuid(),
    action: p.string(),
    subject: p.uuid().nullable(),
    /** Names of fields, never their values: erasing a case leaves nothing behind in here. */
    fields: p.array(),
    // Filled in by the trigger `chain_audit_entry`, under the lock on the organisation's head.
    sequence: p.bigint('number').nullable(),
    previous: p.blob().nullable(),
    hash: p.blob().nullable(),
  },
});

export type AuditEntryTable = InferKyselyTable<typeof schema>;

/** One line of an organisation's append-only, hash-chained log of who did or read what. */
export class AuditEntry extends schema.class {}
schema.setClass(AuditEntry);
