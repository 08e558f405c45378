import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../platform/api/scalars.ts';

@InputType({ description: 'What not to be reminded of.' })
export class PutOffDueInput {
  @Field(() => ID, { description: 'What is due.' }) declare id: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it comes back, within a year; null for not at all, unless it is moved to another day.',
  })
  declare until?: string | null;
}

@InputType({ description: 'What to be reminded of again.' })
export class BringBackDueInput {
  @Field(() => ID, { description: 'What was put off.' }) declare id: string;
}
