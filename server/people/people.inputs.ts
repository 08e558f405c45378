import { Field, ID, InputType } from 'type-graphql';
import * as v from 'valibot';
import type { Role } from '../platform/access/viewer.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { idempotencyKey, line } from '../platform/input.ts';
import { RoleEnum } from './member.entity.ts';

export const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.minLength(1), v.maxLength(200));
export const password = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

@InputType({ description: 'How a person says who they are.' })
export class SignInInput {
  @Field(() => String, { description: 'The e-mail address.' }) declare email: string;
  @Field(() => String, { description: 'The password.' }) declare password: string;
}

@InputType({ description: 'A new password for oneself.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now.' }) declare current: string;
  @Field(() => String, { description: 'The new one: 12 characters or more, not easy to guess.' })
  declare password: string;
}

@InputType({ description: 'A new API token.' })
export class CreateApiTokenInput {
  @Field(() => String, {
    description: 'Drawn at random by the client; a retry with it makes one token, with a new secret.',
  })
  declare idempotencyKey: string;
  @Field(() => String, { description: 'What its owner calls it, at most 80 characters.' }) declare name: string;
  @Field(() => [String], { description: 'What it may read: `statistics`.' }) declare scopes: string[];
  @Field(() => DateScalar, { description: 'The first day it no longer works: within a year.' })
  declare expiresOn: string;
}

const scopes = ['statistics'] as const;
export const createApiTokenInput = v.object({
  idempotencyKey,
  name: line(1, 80),
  scopes: v.pipe(v.array(v.picklist(scopes)), v.minLength(1)),
});

@InputType({ description: 'Which API token to end.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'The token.' }) declare id: string;
}

@InputType({ description: 'A new member, or one who is invited again.' })
export class InviteMemberInput {
  @Field(() => String, { description: 'Drawn at random by the client; a retry invites once, with a new invitation.' })
  declare idempotencyKey: string;
  @Field(() => ID, { description: 'The organisation they will work in.' }) declare organisation: string;
  @Field(() => String, { description: 'The name colleagues know them by.' }) declare name: string;
  @Field(() => String, { description: 'The address they will sign in with; nobody else has it.' })
  declare email: string;
  @Field(() => RoleEnum, { description: 'What they will be; it must be a role of that kind of organisation.' })
  declare role: Role;
}

export const inviteMemberInput = v.object({
  idempotencyKey,
  name: line(2, 200),
  email: v.pipe(email, v.email()),
});

@InputType({ description: 'An invitation, and the password to sign in with from now on.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The invitation, as whoever invited them passed it on.' })
  declare invitation: string;
  @Field(() => String, { description: 'The password: 12 characters or more, not easy to guess.' })
  declare password: string;
}

@InputType({ description: 'Whose account to end.' })
export class DeactivateMemberInput {
  @Field(() => ID, { description: 'The member.' }) declare id: string;
}

@InputType({ description: 'Whose role to change.' })
export class ChangeRoleInput {
  @Field(() => ID, { description: 'The member.' }) declare id: string;
  @Field(() => RoleEnum, { description: 'What they are from now on; it must be a role of their kind of organisation.' })
  declare role: Role;
}
