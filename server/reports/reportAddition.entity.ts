import { defineEntity, p } from '@mikro-orm/postgresql';
import { heldByReceipt } from './report.access.ts';

const schema = defineEntity({
  name: 'ReportAddition',
  filters: heldByReceipt,
  rowLevelSecurity: 'force',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    selector: p.integer(),
    report: p.uuid(),
    addedOn: p.date(),
    account: p.blob(),
    idempotencyKey: p.string(),
  },
  uniques: [{ properties: ['report', 'idempotencyKey'] }],
});

/** Something the citizen remembered later; sealed like the report's own account. */
export class ReportAddition extends schema.class {}
schema.setClass(ReportAddition);
