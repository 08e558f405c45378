import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import type { Door } from '../platform/api/context.ts';
import { DateTimeScalar } from '../platform/api/scalars.ts';
import { digest } from './secrets.ts';
import { gatePolicy, ownedByMember, owner } from './people.access.ts';

const schema = defineEntity({
  name: 'Session',
  filters: ownedByMember,
  rowLevelSecurity: 'force',
  policies: [gatePolicy('session')],
  indexes: [{ properties: ['member'] }],
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    /** SHA-256 of the 256-bit token in the cookie; the token itself is nowhere. */
    tokenHash: p.blob().unique(),
    member: p.uuid(),
    door: p.string().$type<Door>(),
    startedAt: p.datetime(),
    lastUsedAt: p.datetime(),
    expiresAt: p.datetime(),
  },
});
export type SessionTable = InferKyselyTable<typeof schema>;

@Readable(owner)
@ObjectType({ description: 'A place where the viewer is signed in.' })
export class Session extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => DateTimeScalar, { description: 'When they signed in.' }) declare startedAt: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' }) declare lastUsedAt: Date;
  @Field(() => DateTimeScalar, { description: 'When it ends by itself, however much it is used.' })
  declare expiresAt: Date;

  isOpenedBy(cookie: string | null): boolean {
    return cookie !== null && digest(cookie).equals(this.tokenHash);
  }
}
schema.setClass(Session);
