import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Asks, Readable } from '../../platform/access/guard.ts';
import { everyone } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { DateTimeScalar, QuarterScalar } from '../../platform/api/scalars.ts';
import { NotFound } from '../../platform/problem.ts';
import type { Locale } from '../../taxonomy/codeList.ts';
import { LocaleEnum } from '../../taxonomy/enums.ts';
import { releaseAccess, statistician } from '../release.access.ts';
import { announceBreak } from './announceBreak.ts';
import { AnnounceBreakInput, TakeBackBreakInput } from './break.inputs.ts';
import type { BreakRow } from './breakRows.ts';
import { takeBackBreak } from './takeBackBreak.ts';

@Readable(everyone)
@ObjectType({ description: 'A break in the series: figures from then on are not comparable with those before.' })
class SeriesBreak {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => QuarterScalar, { description: 'The first quarter of the new series.' }) declare from: string;
  @Field(() => [String], { description: 'Codes of the areas that it touches; none is everywhere.' })
  declare places: string[];
  @Field(() => DateTimeScalar, { description: 'When it was announced.' }) declare announcedAt: Date;
  @Field(() => Boolean, { description: 'Whether a published release shows it; then it stays.' }) declare out: boolean;
}

@Readable(statistician)
@ObjectType({ description: 'The break that was announced.' })
class AnnounceBreakPayload {
  @Field(() => SeriesBreak, { description: 'The break as everyone reads it.' }) declare seriesBreak: BreakRow;
}

@Readable(statistician)
@ObjectType({ description: 'What is announced after one was taken back.' })
class TakeBackBreakPayload {
  @Field(() => [SeriesBreak], { description: 'The breaks that remain, the newest first.' })
  declare seriesBreaks: BreakRow[];
}

@Resolver(() => SeriesBreak)
export class SeriesBreakResolver {
  @Asks(everyone.says)
  @Query(() => [SeriesBreak], {
    description: 'The newest hundred breaks in the series, announced or come, the newest first.',
  })
  seriesBreaks(@Ctx() { services }: Context): Promise<BreakRow[]> {
    return services.published.breaks();
  }

  @FieldResolver(() => String, { description: 'Why.' })
  reason(
    @Root() { reasonDa, reasonEn }: BreakRow,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
  ): string {
    return locale === 'da' ? reasonDa : reasonEn;
  }

  @Asks(releaseAccess.plan.says)
  @Mutation(() => AnnounceBreakPayload, { description: 'Announces a break in the series, a whole quarter ahead.' })
  async announceBreak(
    @Ctx() context: Context,
    @Arg('input', () => AnnounceBreakInput, { description: 'From when, where and why.' }) input: AnnounceBreakInput,
  ): Promise<AnnounceBreakPayload> {
    const id = await announceBreak(context, input);
    const made = (await context.services.published.breaks()).find((it) => it.id === id);
    if (!made) throw new NotFound('break');
    return { seriesBreak: made };
  }

  @Asks(releaseAccess.plan.says)
  @Mutation(() => TakeBackBreakPayload, {
    description: 'Takes back what was announced by mistake, while no published release shows it.',
  })
  async takeBackBreak(
    @Ctx() context: Context,
    @Arg('input', () => TakeBackBreakInput, { description: 'Which.' }) { id }: TakeBackBreakInput,
  ): Promise<TakeBackBreakPayload> {
    await takeBackBreak(context, id);
    return { seriesBreaks: await context.services.published.breaks() };
  }
}
