import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';
import { assessor } from '../studies/assessed.access.ts';
import { droppedRows } from './questionnaire.access.ts';

/** The options that were chosen, by question, or by `question.row` in a matrix. */
export type Choices = Record<string, string[]>;

@Readable(everyone)
@ObjectType({ description: 'What was chosen in one question, or in one row of a matrix.' })
export class SheetEntry {
  @Field(() => ID, { description: 'The question.' }) declare question: string;
  @Field(() => ID, { nullable: true, description: 'The row of a matrix; else null.' }) declare row: string | null;
  @Field(() => [ID], { description: 'The options.' }) declare options: string[];
}

const schema = defineEntity({
  name: 'AnswerSheet',
  ...droppedRows('answer_sheet'),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['questionnaire', 'id'] }],
  // No day, no number, no invitation, no language, no text: nothing but what was chosen.
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    questionnaire: p.uuid(),
    letterbox: p.string(),
    choices: p.json<Choices>(),
  },
});

@Readable(assessor)
@ObjectType({ description: 'What one person chose. Nothing says who or when; what they wrote is kept apart from it.' })
export class AnswerSheet extends schema.class {
  @Field(() => ID, { description: 'A random id.' }) declare id: string;
}
schema.setClass(AnswerSheet);

/** The columns, as a list reads them without making entities. */
export type AnswerSheetRow = InstanceType<typeof schema.class>;
