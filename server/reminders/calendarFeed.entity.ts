import { defineEntity, p } from '@mikro-orm/postgresql';
import { endedPolicy, ownChoices, remindingPolicy } from './reminders.access.ts';

const schema = defineEntity({
  name: 'CalendarFeed',
  filters: ownChoices,
  rowLevelSecurity: 'force',
  policies: [remindingPolicy('calendar_feed'), endedPolicy('calendar_feed')],
  properties: {
    member: p.uuid().primary(),
    /** SHA-256 of the secret in the address; the address itself is nowhere. */
    tokenHash: p.blob().unique(),
    madeOn: p.date(),
  },
});

/** The secret address of one person's calendar. */
export class CalendarFeed extends schema.class {}
schema.setClass(CalendarFeed);
