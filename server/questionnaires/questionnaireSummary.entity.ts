import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { QuestionnaireCounts } from './counts.type.ts';
import { AskedText, Question } from './question.type.ts';
import { reportedRows, summaryAccess } from './questionnaire.access.ts';

const schema = defineEntity({
  name: 'QuestionnaireSummary',
  ...reportedRows('questionnaire_summary'),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['study', 'closedOn', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    study: p.uuid(),
    title: p.json<AskedText>(),
    questions: p.json<Question[]>(),
    groupBy: p.string().nullable(),
    follows: p.uuid().nullable(),
    counts: p.json<QuestionnaireCounts>(),
    closedOn: p.date(),
  },
});

@Readable(summaryAccess.read)
@ObjectType({ description: 'What a questionnaire came to, with nothing in it that fewer than five people answered.' })
export class QuestionnaireSummary extends schema.class {
  @Field(() => ID, { description: 'The questionnaire.' }) declare id: string;
  @Field(() => ID, { description: 'The study it was asked for.' }) declare study: string;
  @Field(() => AskedText, { description: 'Its name.' }) declare title: AskedText;
  @Field(() => [Question], { description: 'What was asked, in order.' }) declare questions: Question[];
  @Field(() => ID, { nullable: true, description: 'The one question that results are broken down by, if any.' })
  declare groupBy: string | null | undefined;
  @Field(() => QuestionnaireCounts, { description: 'The protected figures, made once when it closed.' })
  declare counts: QuestionnaireCounts;
  @Field(() => DateScalar, { description: 'The day it closed.' }) declare closedOn: string;
}
schema.setClass(QuestionnaireSummary);

/** The columns, as a list reads them without making entities. */
export type QuestionnaireSummaryRow = InstanceType<typeof schema.class>;
