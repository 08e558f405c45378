import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Asks, Readable } from '../../platform/access/guard.ts';
import { everyone } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { DateTimeScalar } from '../../platform/api/scalars.ts';
import { NotFound } from '../../platform/problem.ts';
import type { Locale } from '../../taxonomy/codeList.ts';
import { LocaleEnum } from '../../taxonomy/enums.ts';
import type { Quarter } from '../../taxonomy/quarter.ts';
import { releaseAccess, statistician } from '../release.access.ts';
import { Release } from '../release.type.ts';
import type { ReleaseRow } from '../releaseRows.ts';
import { releasesOut } from '../releasesOut.ts';
import { MoveReleaseInput, PlanReleaseInput } from './calendar.inputs.ts';
import { calendarOf } from './calendarOf.ts';
import { momentOf, type PlannedRow } from './calendarRows.ts';
import { moveRelease } from './moveRelease.ts';
import { PlannedRelease, ReleaseMove } from './plannedRelease.type.ts';
import { planRelease } from './planRelease.ts';

declare module '../../platform/api/context.ts' {
  interface Services {
    /** Only the demo lets one watch a release come out at any hour; else they come out at eight. */
    releasesAtAnyHour: boolean;
  }
}

/** Files are written when the moment has come: a release is late when that cannot be the reason. */
const WORK = 15 * 60_000;

@Readable(statistician)
@ObjectType({ description: 'The line of the calendar that was written.' })
class PlanReleasePayload {
  @Field(() => PlannedRelease, { description: 'The planned release as it stands now.' })
  declare planned: PlannedRow;
}

@Readable(statistician)
@ObjectType({ description: 'The line of the calendar that was changed.' })
class MoveReleasePayload {
  @Field(() => PlannedRelease, { description: 'The planned release as it stands now.' })
  declare planned: PlannedRow;
}

async function plannedAs(context: Context, version: string): Promise<PlannedRow> {
  const planned = (await calendarOf(context)).planned.find((it) => it.version === version);
  if (!planned) throw new NotFound('planned release');
  return planned;
}

@Resolver(() => PlannedRelease)
export class CalendarResolver {
  @Asks(everyone.says)
  @Query(() => [PlannedRelease], {
    description: 'When the statistics come out: what is planned and what is out, the newest quarter first.',
  })
  async releaseCalendar(@Ctx() context: Context): Promise<PlannedRow[]> {
    return (await calendarOf(context)).planned;
  }

  @Asks(everyone.says)
  @Query(() => [PlannedRelease], {
    description: 'Errata that were announced and taken back before they came out, the newest first.',
  })
  async calledOffReleases(@Ctx() context: Context): Promise<PlannedRow[]> {
    return (await calendarOf(context)).calledOff;
  }

  @FieldResolver(() => DateTimeScalar, { description: 'The moment that it comes out; until then nobody reads it.' })
  publishAt(@Root() planned: PlannedRow): Date {
    return momentOf(planned);
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When the first moment was announced.' })
  announcedAt(@Root() { dates }: PlannedRow): Date | undefined {
    return dates[0]?.announcedAt;
  }

  @FieldResolver(() => [ReleaseMove], { description: 'Each time it was moved, the oldest first.' })
  moves(@Root() { dates }: PlannedRow): ReleaseMove[] {
    return dates.flatMap((told, index) => {
      const before = dates[index - 1];
      return before ? [{ from: before.publishAt, to: told.publishAt, announcedAt: told.announcedAt, told }] : [];
    });
  }

  @FieldResolver(() => Release, { nullable: true, description: 'The release, once it is out.' })
  async release(@Root() planned: PlannedRow, @Ctx() context: Context): Promise<ReleaseRow | null> {
    return (await releasesOut(context)).find(({ version }) => version === planned.version) ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether its moment has passed and it is not out.' })
  async late(@Root() planned: PlannedRow, @Ctx() context: Context): Promise<boolean> {
    if (context.now().getTime() < momentOf(planned).getTime() + WORK) return false;
    return (await this.release(planned, context)) === null;
  }

  @Asks(releaseAccess.plan.says)
  @Mutation(() => PlanReleasePayload, { description: 'Announces when a quarter comes out.' })
  async planRelease(
    @Ctx() context: Context,
    @Arg('input', () => PlanReleaseInput, { description: 'Which quarter, and when.' }) input: PlanReleaseInput,
  ): Promise<PlanReleasePayload> {
    const version = await planRelease(context, { ...input, quarter: input.quarter as Quarter });
    return { planned: await plannedAs(context, version) };
  }

  @Asks(releaseAccess.plan.says)
  @Mutation(() => MoveReleasePayload, {
    description: 'Moves a release that is not out yet, with a reason for all to read.',
  })
  async moveRelease(
    @Ctx() context: Context,
    @Arg('input', () => MoveReleaseInput, { description: 'Which version, to when, and why.' }) input: MoveReleaseInput,
  ): Promise<MoveReleasePayload> {
    await moveRelease(context, input);
    return { planned: await plannedAs(context, input.version) };
  }
}

@Resolver(() => ReleaseMove)
export class ReleaseMoveResolver {
  @FieldResolver(() => String, { description: 'Why it was moved.' })
  reason(
    @Root() { told }: ReleaseMove,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
  ): string | null {
    return locale === 'da' ? told.reasonDa : told.reasonEn;
  }
}
