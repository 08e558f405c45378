import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../people/viewer.resolver.ts';
import type { Context } from '../platform/api/context.ts';
import { caseAccess, newFor } from './case.access.ts';

/** What whoever asks may do before there is a case. */
@Resolver(() => ViewerType)
export class ViewerCasesResolver {
  @FieldResolver(() => Boolean, { description: 'Whether they may open a case.' })
  viewerCanOpenCases(@Ctx() { viewer }: Context): boolean {
    return caseAccess.open.test(viewer, newFor(viewer));
  }
}
