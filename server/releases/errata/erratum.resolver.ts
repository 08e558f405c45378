import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Asks, Readable } from '../../platform/access/guard.ts';
import type { Context } from '../../platform/api/context.ts';
import { NotFound } from '../../platform/problem.ts';
import type { Locale } from '../../taxonomy/codeList.ts';
import { LocaleEnum } from '../../taxonomy/enums.ts';
import { QuarterState } from '../quarterState.type.ts';
import { quarterStates } from '../quarterStates.ts';
import { releaseAccess, statistician } from '../release.access.ts';
import { Release } from '../release.type.ts';
import type { ReleaseRow } from '../releaseRows.ts';
import { releasesOut } from '../releasesOut.ts';
import { OrderErratumInput } from './erratum.inputs.ts';
import { orderErratum } from './orderErratum.ts';

@Readable(statistician)
@ObjectType({ description: 'The quarter whose release is being corrected.' })
class OrderErratumPayload {
  @Field(() => QuarterState, { description: 'The quarter; its `order` says how far it is.' })
  declare quarter: QuarterState;
}

@Resolver(() => Release)
export class ErratumResolver {
  @FieldResolver(() => Release, {
    nullable: true,
    description: 'The version that corrects this one; this one stays readable.',
  })
  async replacedBy(@Root() it: ReleaseRow, @Ctx() context: Context): Promise<ReleaseRow | null> {
    const releases = await releasesOut(context);
    const newer = releases.find(({ quarter }) => quarter === it.quarter);
    return it.state === 'PUBLISHED' && newer && newer.version !== it.version ? newer : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why this version corrects the one before; null for a first version.',
  })
  reason(
    @Root() { reasonDa, reasonEn }: ReleaseRow,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
  ): string | null {
    return locale === 'da' ? reasonDa : reasonEn;
  }

  @Asks(releaseAccess.correct.says)
  @Mutation(() => OrderErratumPayload, {
    description: 'Has a version prepared that corrects the newest release. Wants a fresh sign-in.',
  })
  async orderErratum(
    @Ctx() context: Context,
    @Arg('input', () => OrderErratumInput, { description: 'What is corrected, and why.' }) input: OrderErratumInput,
  ): Promise<OrderErratumPayload> {
    const quarter = await orderErratum(context, input);
    const state = (await quarterStates(context)).find((it) => it.quarter === quarter);
    if (!state) throw new NotFound('quarter');
    return { quarter: state };
  }
}
