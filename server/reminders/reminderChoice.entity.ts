import { defineEntity, p } from '@mikro-orm/postgresql';
import { registerEnumType } from 'type-graphql';
import { endedPolicy, ownChoices, remindingPolicy } from './reminders.access.ts';

export const ReminderFrequencyEnum = { NEVER: 'NEVER', DAILY: 'DAILY', WEEKLY: 'WEEKLY' } as const;
export type ReminderFrequency = keyof typeof ReminderFrequencyEnum;
registerEnumType(ReminderFrequencyEnum, {
  name: 'ReminderFrequency',
  description: 'How often a person is reminded by e-mail.',
  valuesConfig: {
    NEVER: { description: 'Not at all.' },
    DAILY: { description: 'Each morning that something waits.' },
    WEEKLY: { description: 'Each Monday that something waits.' },
  },
});

export const ReminderLanguageEnum = { da: 'da', en: 'en' } as const;
export type ReminderLanguage = keyof typeof ReminderLanguageEnum;
registerEnumType(ReminderLanguageEnum, {
  name: 'ReminderLanguage',
  description: 'The language of reminders.',
  valuesConfig: { da: { description: 'Danish.' }, en: { description: 'English.' } },
});

const schema = defineEntity({
  name: 'ReminderChoice',
  filters: ownChoices,
  rowLevelSecurity: 'force',
  policies: [remindingPolicy('reminder_choice'), endedPolicy('reminder_choice')],
  properties: {
    member: p.uuid().primary(),
    frequency: p.string().$type<ReminderFrequency>(),
    language: p.string().$type<ReminderLanguage>(),
    /** The day it was chosen: the first e-mail is of a later one. */
    since: p.date(),
  },
});

/** How a person is reminded outside the app. Whoever has no row is not. */
export class ReminderChoice extends schema.class {}
schema.setClass(ReminderChoice);
