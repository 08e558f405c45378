import { defineEntity, p } from '@mikro-orm/postgresql';
import { gatePolicy } from './people.access.ts';

const schema = defineEntity({
  name: 'Credential',
  rowLevelSecurity: 'force',
  policies: [gatePolicy('credential')],
  properties: {
    member: p.uuid().primary(),
    passwordHash: p.string().nullable(),
    /** SHA-256 of the invitation; gone once it is accepted. */
    invitationHash: p.blob().nullable().unique(),
    invitationExpires: p.datetime().nullable(),
  },
});

/**
 * How a member proves who they are: a password for now. Another way (OpenID Connect, a passkey) is another table beside
 * this one; it ends, as this does, in `startSession`.
 */
export class Credential extends schema.class {}
schema.setClass(Credential);
