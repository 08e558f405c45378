import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { ownRows } from '../platform/access/scope.ts';
import { DateTimeScalar } from '../platform/api/scalars.ts';
import { caseAccess } from './case.access.ts';

const schema = defineEntity({
  name: 'JournalEntry',
  filters: ownRows,
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['case', 'at', 'id'] }],
  uniques: [{ properties: ['case', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    case: p.uuid(),
    at: p.datetime(3),
    author: p.uuid(),
    text: p.blob(),
    /** At most one entry corrects another; what it corrects stays as it was written. */
    corrects: p.uuid().nullable().unique(),
    idempotencyKey: p.string(),
  },
});
export type JournalEntryTable = InferKyselyTable<typeof schema>;

@Readable(caseAccess.journal)
@ObjectType({
  description: "An entry of a case's journal. Entries are only ever added; a mistake is corrected by another.",
})
export class JournalEntry extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) declare at: Date;
  @Field(() => ID, { nullable: true, description: 'The entry that this one corrects.' })
  declare corrects: string | null | undefined;
}
schema.setClass(JournalEntry);

/** The columns, as a page reads them, with the entry that corrects this one. */
export type JournalEntryRow = InstanceType<typeof schema.class> & { correctedBy?: string | null };
