import { defineEntity, p } from '@mikro-orm/postgresql';
import { gatePolicy } from './people.access.ts';

const TRIES = 5;
export const LOCKED_FOR = 15 * 60_000;

const schema = defineEntity({
  name: 'SignInTries',
  rowLevelSecurity: 'force',
  policies: [gatePolicy('sign_in_tries')],
  indexes: [{ properties: ['lastAt'] }],
  properties: {
    /** SHA-256 of the e-mail address, whether or not anybody has it: an unknown address locks just as a known one does. */
    address: p.string().primary(),
    tries: p.integer(),
    lastAt: p.datetime(3),
  },
});

/** How often a password was tried for an address lately. The right one, or a quarter of an hour, counts from zero again. */
export class SignInTries extends schema.class {
  /** Whether one more try is allowed; it is counted before its outcome is known. The first that is refused locks. */
  count(now: Date): 'ALLOWED' | 'LOCKS' | 'LOCKED' {
    if (now.getTime() - this.lastAt.getTime() >= LOCKED_FOR) this.tries = 0;
    if (this.tries > TRIES) return 'LOCKED';
    this.tries += 1;
    if (this.tries > TRIES) return 'LOCKS';
    this.lastAt = now;
    return 'ALLOWED';
  }
}
schema.setClass(SignInTries);
