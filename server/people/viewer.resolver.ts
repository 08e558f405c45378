import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Asks, Readable, WithoutSession } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';
import { NOBODY, type Role } from '../platform/access/viewer.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { acceptInvitation } from './acceptInvitation.ts';
import { changePassword } from './changePassword.ts';
import { Member, RoleEnum } from './member.entity.ts';
import { managesMembers, signedIn, tokenHolder } from './people.access.ts';
import { AcceptInvitationInput, ChangePasswordInput, SignInInput } from './people.inputs.ts';
import { signIn } from './signIn.ts';
import { signOut } from './signOut.ts';

@Readable(everyone)
@ObjectType('Viewer', { description: 'Who asks, as the server sees them.' })
export class ViewerType {
  @Field(() => Boolean, { description: 'Whether the server runs in demo mode.' }) declare demo: boolean;
  @Field(() => String, {
    description: 'The address of the API door, where programs read published statistics: `/graphql` below it.',
  })
  declare apiOrigin: string;
}

const SignInPayload = payloadOf('SignInPayload', 'Who asks, after signing in.', {
  viewer: [() => ViewerType, 'Who asks from now on.'],
});

const SignOutPayload = payloadOf('SignOutPayload', 'Who asks, after signing out.', {
  viewer: [() => ViewerType, 'Nobody in particular.'],
});

const AcceptInvitationPayload = payloadOf('AcceptInvitationPayload', 'Who asks, after accepting an invitation.', {
  viewer: [() => ViewerType, 'Who asks from now on: the new member, signed in.'],
});

const ChangePasswordPayload = payloadOf('ChangePasswordPayload', 'Who asks, after changing their password.', {
  viewer: [() => ViewerType, 'Who asks.'],
});

const viewerType = ({ services }: Context): ViewerType => ({
  demo: services.demo,
  apiOrigin: services.apiOrigin,
});

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Asks('everyone')
  @WithoutSession
  @Query(() => ViewerType, { description: 'Who asks.' })
  viewer(@Ctx() context: Context): ViewerType {
    return viewerType(context);
  }

  @Asks('everyone, at the doors of organisations')
  @WithoutSession
  @Mutation(() => SignInPayload, {
    description: 'Signs in with e-mail address and password; the session is in a cookie of the door.',
  })
  async signIn(
    @Ctx() context: Context,
    @Arg('input', () => SignInInput, { description: 'Who they say they are.' }) input: SignInInput,
  ): Promise<{ viewer: ViewerType }> {
    await signIn(context, input);
    return { viewer: viewerType(context) };
  }

  @Asks('everyone')
  @WithoutSession
  @Mutation(() => SignOutPayload, { description: 'Ends the session.' })
  async signOut(@Ctx() context: Context): Promise<{ viewer: ViewerType }> {
    await signOut(context);
    return { viewer: viewerType(context) };
  }

  @Asks('whoever holds an invitation, at the door where they will work')
  @WithoutSession
  @Mutation(() => AcceptInvitationPayload, {
    description: 'Sets the first password of an invited member and signs them in.',
  })
  async acceptInvitation(
    @Ctx() context: Context,
    @Arg('input', () => AcceptInvitationInput, { description: 'The invitation and the password.' })
    input: AcceptInvitationInput,
  ): Promise<{ viewer: ViewerType }> {
    await acceptInvitation(context, input);
    return { viewer: viewerType(context) };
  }

  @Asks(signedIn.says)
  @Mutation(() => ChangePasswordPayload, {
    description: "Changes the viewer's own password and ends their other sessions.",
  })
  async changePassword(
    @Ctx() context: Context,
    @Arg('input', () => ChangePasswordInput, { description: 'The old password and the new one.' })
    input: ChangePasswordInput,
  ): Promise<{ viewer: ViewerType }> {
    await changePassword(context, input);
    return { viewer: viewerType(context) };
  }

  @FieldResolver(() => RoleEnum, { description: 'What they are; `PUBLIC` for whoever is not signed in.' })
  role(@Ctx() { viewer }: Context): Role {
    return viewer.role;
  }

  @FieldResolver(() => Boolean, { description: 'Whether they are signed in.' })
  signedIn(@Ctx() { viewer }: Context): boolean {
    return signedIn.test(viewer, null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The code of the municipality they work in; null for everyone else.',
  })
  municipality(@Ctx() { viewer }: Context): string | null {
    return viewer.municipality;
  }

  @FieldResolver(() => Boolean, { description: 'Whether they may invite members and end accounts.' })
  viewerCanManageMembers(@Ctx() { viewer }: Context): boolean {
    return managesMembers.test(viewer, null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether they may make API tokens.' })
  viewerCanCreateApiTokens(@Ctx() { viewer }: Context): boolean {
    return tokenHolder.test(viewer, null);
  }

  @FieldResolver(() => Member, {
    nullable: true,
    description: 'Their own member record; null for the public and for tokens.',
  })
  member(@Ctx() { em, viewer }: Context): Promise<Member | null> | null {
    return viewer.member === NOBODY ? null : em.findOne(Member, { id: viewer.member });
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation they work in.' })
  organisation(@Ctx() { em, viewer }: Context): Promise<Organisation | null> | null {
    return viewer.organisation === NOBODY ? null : em.findOne(Organisation, { id: viewer.organisation });
  }
}
