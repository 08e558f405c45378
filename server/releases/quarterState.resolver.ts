import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../people/viewer.resolver.ts';
import { Asks, Readable } from '../platform/access/guard.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { QuarterScalar } from '../platform/api/scalars.ts';
import { NotFound } from '../platform/problem.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { Arrivals } from './arrivals.type.ts';
import { onceInRequest } from './onceInRequest.ts';
import { prepareRelease } from './prepareRelease.ts';
import { QuarterState } from './quarterState.type.ts';
import { quarterStates } from './quarterStates.ts';
import { releaseAccess, statistician } from './release.access.ts';
import { PrepareReleaseInput } from './release.inputs.ts';

@Readable(statistician)
@ObjectType({ description: 'The quarter whose release was asked for.' })
class PrepareReleasePayload {
  @Field(() => QuarterState, { description: 'The quarter; its `order` says how far it is.' })
  declare quarter: QuarterState;
}

async function stateOf(context: Context, quarter: Quarter): Promise<QuarterState> {
  const state = (await quarterStates(context)).find((it) => it.quarter === quarter);
  if (!state) throw new NotFound('quarter');
  return state;
}

/** The statistics office at work. */
@Resolver(() => QuarterState)
export class QuarterStateResolver {
  @Asks(statistician.says)
  @Query(() => [QuarterState], {
    description: 'The quarters of the last years, the newest first, and where each stands.',
  })
  quarters(@Ctx() context: Context): Promise<QuarterState[]> {
    demand(context.viewer, statistician, null);
    return quarterStates(context);
  }

  @Asks(statistician.says)
  @Query(() => QuarterState, { nullable: true, description: 'One of those quarters.' })
  async quarter(
    @Ctx() context: Context,
    @Arg('quarter', () => QuarterScalar, { description: 'Which one.' }) quarter: string,
  ): Promise<QuarterState | null> {
    demand(context.viewer, statistician, null);
    return (await quarterStates(context)).find((it) => it.quarter === quarter) ?? null;
  }

  @FieldResolver(() => Arrivals, {
    nullable: true,
    description: 'What has arrived of it; null when nothing was told yet.',
  })
  async arrivals(@Root() { quarter }: QuarterState, @Ctx() context: Context): Promise<Arrivals | null> {
    const { published } = context.services;
    return (await onceInRequest(context, 'arrivals', () => published.arrivals())).get(quarter) ?? null;
  }

  @Asks(releaseAccess.prepare.says)
  @Mutation(() => PrepareReleasePayload, {
    description: 'Has a draft of a frozen quarter built, once the quarters before it are published.',
  })
  async prepareRelease(
    @Ctx() context: Context,
    @Arg('input', () => PrepareReleaseInput, { description: 'Which quarter.' }) { quarter }: PrepareReleaseInput,
  ): Promise<PrepareReleasePayload> {
    await prepareRelease(context, quarter as Quarter);
    return { quarter: await stateOf(context, quarter as Quarter) };
  }
}

/** A field of the viewer that this slice adds. */
@Resolver(() => ViewerType)
export class ReleaseViewerResolver {
  @FieldResolver(() => Boolean, { description: 'Whether they may have releases prepared, plan and sign them.' })
  viewerCanPrepareReleases(@Ctx() { viewer }: Context): boolean {
    return releaseAccess.prepare.test(viewer, null);
  }
}
