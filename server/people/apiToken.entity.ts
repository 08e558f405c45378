import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { gatePolicy, ownedByMember, owner } from './people.access.ts';

const schema = defineEntity({
  name: 'ApiToken',
  filters: ownedByMember,
  rowLevelSecurity: 'force',
  policies: [gatePolicy('api_token')],
  indexes: [{ properties: ['member'] }],
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    member: p.uuid(),
    name: p.string(),
    /** The first characters of the token, so that its owner recognises it. */
    prefix: p.string(),
    tokenHash: p.blob().unique(),
    scopes: p.array(),
    createdOn: p.date(),
    expiresOn: p.date(),
    lastUsedOn: p.date().nullable(),
    revoked: p.boolean().default(false),
    idempotencyKey: p.string(),
  },
  uniques: [{ properties: ['member', 'idempotencyKey'] }],
});

@Readable(owner)
@ObjectType({ description: 'A personal token for the API door. The token itself is shown once, when it is made.' })
export class ApiToken extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => String, { description: 'What its owner calls it.' }) declare name: string;
  @Field(() => String, { description: 'Its first characters, to recognise it by.' }) declare prefix: string;
  @Field(() => [String], { description: 'What it may read: `statistics`.' }) declare scopes: string[];
  @Field(() => DateScalar, { description: 'The day it was made.' }) declare createdOn: string;
  @Field(() => DateScalar, { description: 'The first day it no longer works.' }) declare expiresOn: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was last used.' })
  declare lastUsedOn: string | null | undefined;
  @Field(() => Boolean, { description: 'Whether its owner ended it.' }) declare revoked: boolean;
}
schema.setClass(ApiToken);
