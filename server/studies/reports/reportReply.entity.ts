import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { repliedRows } from '../assessed.access.ts';
import { reportAccess } from '../study.access.ts';

export const StanceEnum = { AGREES: 'AGREES', AGREES_PARTLY: 'AGREES_PARTLY', DISAGREES: 'DISAGREES' } as const;
export type Stance = keyof typeof StanceEnum;
registerEnumType(StanceEnum, {
  name: 'Stance',
  description: 'How an organisation replies to a report about it.',
  valuesConfig: {
    AGREES: { description: 'It agrees.' },
    AGREES_PARTLY: { description: 'It agrees with a part.' },
    DISAGREES: { description: 'It disagrees.' },
  },
});

const schema = defineEntity({
  name: 'ReportReply',
  ...repliedRows('report_reply'),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['study', 'repliedOn', 'id'] }],
  uniques: [{ properties: ['author', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    study: p.uuid(),
    /** The number of the report it replies to. */
    number: p.integer(),
    author: p.uuid(),
    stance: p.string().$type<Stance>(),
    text: p.text(),
    repliedAt: p.datetime(3),
    repliedOn: p.date(),
    idempotencyKey: p.string(),
  },
});

@Readable(reportAccess.readReplies)
@ObjectType({
  description: 'What the municipality or an institution says to a report about it; the next report keeps it.',
})
export class ReportReply extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'The number of the report it replies to.' }) declare number: number;
  @Field(() => StanceEnum, { description: 'Whether it agrees.' }) declare stance: Stance;
  @Field(() => String, { description: 'What it says.' }) declare text: string;
  @Field(() => DateScalar, { description: 'The day it was given.' }) declare repliedOn: string;
}
schema.setClass(ReportReply);

/** The columns, as a list reads them without making entities. */
export type ReportReplyRow = InstanceType<typeof schema.class>;
