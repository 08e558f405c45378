import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Asks } from '../platform/access/guard.ts';
import type { Context } from '../platform/api/context.ts';
import { endSession } from './endSession.ts';
import { isAlive } from './gate.ts';
import { signedIn } from './people.access.ts';
import { Session } from './session.entity.ts';

@Resolver(() => Session)
export class SessionResolver {
  @Asks(signedIn.says)
  @Query(() => [Session], { description: 'Where the viewer is signed in, the latest first.' })
  async sessions(@Ctx() { em, now }: Context): Promise<Session[]> {
    const found = await em.find(Session, {}, { orderBy: { startedAt: 'desc', id: 'desc' }, limit: 100 });
    return found.filter((it) => isAlive(it, now()));
  }

  @Asks('the person it belongs to')
  @Mutation(() => Boolean, { description: "Ends one of the viewer's own sessions." })
  async endSession(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which session.' }) id: string,
  ): Promise<boolean> {
    await endSession(context, id);
    return true;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the one that asks.' })
  current(@Root() it: Session, @Ctx() { cookies }: Context): boolean {
    return it.isOpenedBy(cookies.session);
  }
}
