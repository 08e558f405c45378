import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { Version } from '../../platform/api/fields.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { commentedRows } from '../assessed.access.ts';
import { commentAccess } from '../study.access.ts';

const schema = defineEntity({
  name: 'ReportComment',
  ...commentedRows('report_comment'),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['study'] }, { properties: ['author', 'askedOn', 'id'] }],
  // An organisation has one say to each draft, so whoever asks it twice asks it once.
  uniques: [{ properties: ['report', 'author'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    study: p.uuid(),
    report: p.uuid(),
    /** The number of that report. */
    number: p.integer(),
    author: p.uuid(),
    askedOn: p.date(),
    wantedBy: p.date().nullable(),
    text: p.text(),
    written: p.boolean(),
    writtenOn: p.date().nullable(),
    /** The last report of the study is issued: it keeps what was said. */
    closed: p.boolean(),
    version: p.integer(),
  },
});

@Readable(commentAccess.read)
@ObjectType({
  description: 'What an NGO says to a draft report that it was asked to read; empty until it says it.',
})
export class ReportComment extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'The number of the report it is about.' }) declare number: number;
  @Field(() => DateScalar, { description: 'The day the organisation was asked.' }) declare askedOn: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which it is wanted; it can be written after it too, until the last report.',
  })
  declare wantedBy: string | null | undefined;
  @Field(() => String, { description: 'What it says; empty until it says it.' }) declare text: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was last written on; null until it is.' })
  declare writtenOn: string | null | undefined;
  @Version() declare version: number;
}
schema.setClass(ReportComment);

/** The columns, as a list reads them without making entities. */
export type ReportCommentRow = InstanceType<typeof schema.class>;
