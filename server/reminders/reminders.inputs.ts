import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../platform/api/scalars.ts';
import {
  ReminderFrequencyEnum,
  ReminderLanguageEnum,
  type ReminderFrequency,
  type ReminderLanguage,
} from './reminderChoice.entity.ts';

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

@InputType({ description: 'How to be reminded by e-mail.' })
export class ChooseRemindersInput {
  @Field(() => ReminderFrequencyEnum, { description: 'How often.' }) declare frequency: ReminderFrequency;
  @Field(() => ReminderLanguageEnum, { description: 'In which language.' }) declare language: ReminderLanguage;
}

@InputType({ description: 'A calendar of what is due.' })
export class OpenCalendarInput {
  @Field(() => ReminderLanguageEnum, { description: 'In which language its days, and any e-mails, are.' })
  declare language: ReminderLanguage;
}
