import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownChoices } from './reminders.access.ts';

const schema = defineEntity({
  name: 'PutOff',
  filters: ownChoices,
  rowLevelSecurity: 'force',
  uniques: [{ properties: ['member', 'subject'] }],
  properties: {
    id: p.uuid().primary(),
    member: p.uuid(),
    /** What is due: an interview, a study, an action, an indicator or an evaluation. */
    subject: p.uuid(),
    /** The day it was due then: when that moves, it is due anew. */
    day: p.date(),
    /** When it comes back; null when it shall not. */
    until: p.date().nullable(),
  },
});

/** Something due that a person does not want to be reminded of, for now or at all. The thing itself is as due as before. */
export class PutOff extends schema.class {}
schema.setClass(PutOff);
