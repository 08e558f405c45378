import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { rowsOf } from '../../platform/access/rowsOf.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { theAssessors } from '../assessed.access.ts';
import { IntervieweeEnum, type Interviewee } from '../interviews/interview.entity.ts';
import { guideAccess } from '../study.access.ts';

const schema = defineEntity({
  name: 'InterviewGuide',
  ...rowsOf('interview_guide', { read: theAssessors, added: theAssessors, changed: theAssessors }),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['organisation', 'title', 'id'] }],
  uniques: [{ properties: ['organisation', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    interviewee: p.string().$type<Interviewee>(),
    language: p.string(),
    title: p.string(),
    questions: p.json<string[]>(),
    retired: p.boolean(),
    changedOn: p.date(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(guideAccess.read)
@ObjectType({
  description: 'Questions to begin an interview with, as they stand now; every change makes a new version.',
})
export class InterviewGuide extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => IntervieweeEnum, { description: 'Whom it is for.' }) declare interviewee: Interviewee;
  @Field(() => String, { description: 'The language it is written in, ISO 639-1.' }) declare language: string;
  @Field(() => String, { description: 'Its title.' }) declare title: string;
  @Field(() => [String], { description: 'What is asked, in order.' }) declare questions: string[];
  @Field(() => Boolean, { description: 'Whether it is no longer offered; interviews that began with it keep it.' })
  declare retired: boolean;
  @Field(() => DateScalar, { description: 'The day of its newest version.' }) declare changedOn: string;
  @Field(() => Int, { description: 'The number of its newest version; a change names the version it was made from.' })
  declare version: number;
}
schema.setClass(InterviewGuide);

/** The columns, as a list reads them without making entities. */
export type InterviewGuideRow = InstanceType<typeof schema.class>;
