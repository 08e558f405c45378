import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Quarter } from '../taxonomy/quarter.ts';
import type { Fragment, IncidentFact, PersonFact } from './contract.ts';

const schema = defineEntity({
  name: 'Outbox',
  rowLevelSecurity: 'force',
  policies: [
    // Whoever may change the registration writes its line; only the transfer reads it, under a role of its own.
    { name: 'outbox_written', command: 'insert', roles: ['equality_app'], check: 'true' },
    { name: 'outbox_transferred', roles: ['equality_transfer'], using: 'true', check: 'true' },
  ],
  indexes: [{ properties: ['fragment', 'quarter'] }],
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    /** The registration; it never leaves: the transfer sends a token in its place. */
    record: p.uuid(),
    fragment: p.string().$type<Fragment>(),
    quarter: p.string().$type<Quarter>(),
    /** The registration's version: of several lines about one record the highest wins. */
    version: p.integer(),
    since: p.datetime(),
    /** Null takes the record away. */
    fact: p.json<IncidentFact | PersonFact>().nullable(),
  },
});

/** Coded fields that wait for the transfer, written in the same transaction as the registration they come from. */
export class Outbox extends schema.class {}
schema.setClass(Outbox);
