import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { rowsOf } from '../../platform/access/rowsOf.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { theAssessors } from '../assessed.access.ts';
import { guideAccess } from '../study.access.ts';

const schema = defineEntity({
  name: 'InterviewGuideVersion',
  ...rowsOf('interview_guide_version', { read: theAssessors, added: theAssessors }),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['guide', 'number', 'id'] }],
  uniques: [{ properties: ['guide', 'number'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    guide: p.uuid(),
    number: p.integer(),
    title: p.string(),
    questions: p.json<string[]>(),
    writtenOn: p.date(),
  },
});

@Readable(guideAccess.read)
@ObjectType({ description: 'An interview guide as it stood once; it never changes.' })
export class InterviewGuideVersion extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'Its number, from 1.' }) declare number: number;
  @Field(() => String, { description: 'Its title.' }) declare title: string;
  @Field(() => [String], { description: 'What is asked, in order.' }) declare questions: string[];
  @Field(() => DateScalar, { description: 'The day it was written.' }) declare writtenOn: string;
}
schema.setClass(InterviewGuideVersion);

/** The columns, as a list reads them without making entities. */
export type InterviewGuideVersionRow = InstanceType<typeof schema.class>;
