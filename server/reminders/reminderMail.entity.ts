import { defineEntity, p } from '@mikro-orm/postgresql';
import { workersPolicy } from './reminders.access.ts';

/** `SENDING` is written before a word is sent: whoever is killed then leaves a mail that nobody sends again. */
export type MailState = 'WAITING' | 'SENDING' | 'SENT' | 'NOT_NEEDED' | 'GIVEN_UP';

const schema = defineEntity({
  name: 'ReminderMail',
  rowLevelSecurity: 'force',
  policies: [workersPolicy('reminder_mail')],
  uniques: [{ properties: ['member', 'period'] }],
  indexes: [{ properties: ['state', 'tryAt'] }],
  properties: {
    id: p.uuid().primary(),
    member: p.uuid(),
    /** The day it is for; of a weekly one the Monday. */
    period: p.date(),
    state: p.string().$type<MailState>(),
    tries: p.integer(),
    tryAt: p.datetime(3),
  },
});

/** That somebody is reminded of a day once, and never twice. It says neither of what nor of how much. */
export class ReminderMail extends schema.class {}
schema.setClass(ReminderMail);
