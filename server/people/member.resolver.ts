import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { After, First } from '../platform/api/arguments.ts';
import { isId } from '../platform/input.ts';
import { Organisation, type OrganisationRow } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Asks, Guard, Readable } from '../platform/access/guard.ts';
import { itsSender } from '../platform/access/rule.ts';
import { connectionOf, pageOf, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { listPage } from '../platform/database/listing.rows.ts';
import type { Role } from '../platform/access/viewer.ts';
import { changeRole } from './changeRole.ts';
import { deactivateMember } from './deactivateMember.ts';
import { inviteMember } from './inviteMember.ts';
import { invitableRoles } from './invitableRoles.ts';
import { Member, RoleEnum, type MemberRow } from './member.entity.ts';
import { members, membersOfOrganisation } from './member.rows.ts';
import { memberAccess, membersOf } from './people.access.ts';
import { ChangeRoleInput, DeactivateMemberInput, InviteMemberInput } from './people.inputs.ts';

const MemberConnection = connectionOf<MemberRow>('Member', () => Member);

@Readable(itsSender)
@ObjectType({ description: 'The member who was invited.' })
class InviteMemberPayload {
  @Field(() => Member, { description: 'The member, who cannot sign in before they accept.' }) declare member: Member;
  @Field(() => String, {
    description:
      'The invitation, shown this once and valid for 7 days. Only its hash is kept; pass it on in person or by a safe way.',
  })
  declare invitation: string;
}

const DeactivateMemberPayload = payloadOf('DeactivateMemberPayload', 'The member whose account was ended.', {
  member: [() => Member, 'The member.'],
});

const ChangeRolePayload = payloadOf('ChangeRolePayload', 'The member in the new role.', {
  member: [() => Member, 'The member.'],
});

@Resolver(() => Member)
export class MemberResolver {
  @Asks('members, of their own organisation, and the operator at the equality body')
  @Query(() => MemberConnection, { description: 'The members whom the viewer may see, by name.' })
  members(
    @Ctx() context: Context,
    @First(50) size: number,
    @After() cursor?: string | null,
    @Arg('organisation', () => ID, { nullable: true, description: 'Of this organisation alone.' }) organisation?:
      | string
      | null,
    @Arg('search', () => String, { nullable: true, description: 'Whose name contains this.' }) search?: string | null,
    @Arg('role', () => RoleEnum, { nullable: true, description: 'In this role alone.' }) role?: Role | null,
    @Arg('active', () => Boolean, { nullable: true, description: 'Whose account is, or is not, in use.' })
    active?: boolean | null,
  ): Promise<Page<MemberRow>> {
    if (organisation && !isId(organisation)) return Promise.resolve(pageOf<MemberRow>([], 0, cursor, () => ''));
    return listPage(context, members, {
      first: size,
      after: cursor,
      where: { organisation: organisation || null, role, active },
      containing: { by: 'name', text: search },
    });
  }

  @Asks(memberAccess.manage.says)
  @Mutation(() => InviteMemberPayload, {
    description: 'Invites somebody to an organisation, or again who has not accepted or whose account was ended.',
  })
  inviteMember(
    @Ctx() context: Context,
    @Arg('input', () => InviteMemberInput, { description: 'Whom, where, and as what.' }) input: InviteMemberInput,
  ): Promise<InviteMemberPayload> {
    return inviteMember(context, input);
  }

  @Asks(memberAccess.manage.says)
  @Mutation(() => DeactivateMemberPayload, {
    description: "Ends somebody else's account, with every session and API token of it at once.",
  })
  async deactivateMember(
    @Ctx() context: Context,
    @Arg('input', () => DeactivateMemberInput, { description: 'Whose account.' }) input: DeactivateMemberInput,
  ): Promise<{ member: Member }> {
    return { member: await deactivateMember(context, input) };
  }

  @Asks(memberAccess.manage.says)
  @Mutation(() => ChangeRolePayload, {
    description: 'Gives somebody else another role, and ends their sessions and API tokens.',
  })
  async changeRole(
    @Ctx() context: Context,
    @Arg('input', () => ChangeRoleInput, { description: 'Who, and as what.' }) input: ChangeRoleInput,
  ): Promise<{ member: Member }> {
    return { member: await changeRole(context, input) };
  }

  @FieldResolver(() => Organisation, { description: 'Where they work.' })
  organisation(@Root() { organisation }: MemberRow, @Ctx() context: Context) {
    return organisationOf(context, organisation);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change their role or end their account.' })
  viewerCanManage(@Root() it: MemberRow, @Ctx() { viewer }: Context): boolean {
    return memberAccess.manage.test(viewer, it) && it.id !== viewer.member;
  }
}

/** What people give to organisations. */
@Resolver(() => Organisation)
export class OrganisationMembersResolver {
  @Guard(membersOf)
  @FieldResolver(() => MemberConnection, { nullable: true, description: 'Its members, by name.' })
  members(
    @Root() { id }: OrganisationRow,
    @Ctx() context: Context,
    @First(50) size: number,
    @After() cursor?: string | null,
  ): Promise<Page<MemberRow>> {
    return membersOfOrganisation(context, id, { first: size, after: cursor });
  }

  @FieldResolver(() => [RoleEnum], {
    description: 'What the viewer may invite somebody to it as; empty when the viewer may invite nobody.',
  })
  invitableRoles(@Root() it: OrganisationRow, @Ctx() context: Context): Promise<readonly Role[]> {
    return invitableRoles(context, it);
  }
}
