import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { assessor } from '../studies/assessed.access.ts';
import { droppedRows } from './questionnaire.access.ts';

const schema = defineEntity({
  name: 'WrittenAnswer',
  ...droppedRows('written_answer'),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['questionnaire', 'question', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    study: p.uuid(),
    questionnaire: p.uuid(),
    letterbox: p.string(),
    question: p.string(),
    text: p.blob(),
  },
});

@Readable(assessor)
@ObjectType({
  description: 'What one person wrote to one question, apart from all else they answered: a style is a signature.',
})
export class WrittenAnswer extends schema.class {
  @Field(() => ID, { description: 'A random id.' }) declare id: string;
  @Field(() => ID, { description: 'The question.' }) declare question: string;
}
schema.setClass(WrittenAnswer);

/** The columns, as a list reads them without making entities. */
export type WrittenAnswerRow = InstanceType<typeof schema.class>;
