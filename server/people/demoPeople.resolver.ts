import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Asks, Readable, WithoutSession } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';
import type { Role } from '../platform/access/viewer.ts';
import type { Context } from '../platform/api/context.ts';
import { RoleEnum } from './member.entity.ts';

@Readable(everyone)
@ObjectType({ description: 'Somebody of the demo world, to sign in as. There are none outside demo mode.' })
export class DemoPerson {
  @Field(() => String, { description: 'Their name.' }) declare name: string;
  @Field(() => String, { description: 'The address they sign in with.' }) declare email: string;
  @Field(() => String, { description: 'The password they sign in with.' }) declare password: string;
  @Field(() => RoleEnum, { description: 'What they are.' }) declare role: Role;
  @Field(() => String, { description: 'The name of the organisation they work in.' }) declare organisation: string;
  @Field(() => String, { description: 'The door they sign in at: `ngo` or `municipality`.' }) declare door: string;
}

declare module '../platform/api/context.ts' {
  interface Services {
    /** The people of the demo world, in demo mode. */
    demoPeople?: readonly DemoPerson[];
  }
}

@Resolver(() => DemoPerson)
export class DemoPeopleResolver {
  @Asks('everyone')
  @WithoutSession
  @Query(() => [DemoPerson], { description: 'The people of the demo world; none unless the server runs in demo mode.' })
  demoPeople(@Ctx() { services }: Context): readonly DemoPerson[] {
    return services.demo ? (services.demoPeople ?? []) : [];
  }
}
