import { Arg, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import { sql } from 'kysely';
import { Asks } from '../../platform/access/guard.ts';
import { demand } from '../../platform/access/rule.ts';
import { After, First } from '../../platform/api/arguments.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import { loader, type Context } from '../../platform/api/context.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { listedRow, listPage } from '../../platform/database/listing.rows.ts';
import { demandId } from '../../platform/input.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { ActionPlan } from '../actionPlan.entity.ts';
import { EqualityIndicator, type EqualityIndicatorRow } from './indicator.entity.ts';
import { correctedOf } from '../measurements/corrected.rows.ts';
import { dueOf } from '../measurements/dueOf.ts';
import { fedPage, type FedRow } from '../measurements/fedValues.ts';
import type { LastMeasurement } from '../measurements/last.rows.ts';
import { isAboutAtTarget } from './isAboutAtTarget.ts';
import { lastOf } from '../measurements/lastValues.ts';
import { indicators, indicatorsByName, measurements } from '../listings.ts';
import { Measurement, type MeasurementRow } from '../measurements/measurement.entity.ts';
import { IndicatorFilter } from '../overview/overview.inputs.ts';
import { anyPlanner, indicatorAccess, planAccess } from '../plan.access.ts';
import { planOf } from '../planOf.ts';
import { seriesAfter, seriesBefore } from './otherSeries.ts';
import { AskedSource, CellSource } from './source.type.ts';
import { approvedOnce, dueBefore } from '../overview/standing.rows.ts';
import { trendOf } from '../measurements/trend.rows.ts';
import { TrendPoint } from '../measurements/trendPoint.type.ts';

export const IndicatorConnection = connectionOf<EqualityIndicatorRow>(
  'EqualityIndicator',
  () => EqualityIndicator,
  true,
);
const MeasurementConnection = connectionOf<MeasurementRow>('Measurement', () => Measurement, true);

@Resolver(() => EqualityIndicator)
export class EqualityIndicatorResolver {
  @Asks(indicatorAccess.read.says)
  @Query(() => EqualityIndicator, {
    nullable: true,
    description: 'One indicator, or null when there is none for this viewer.',
  })
  indicator(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which indicator.' }) id: string,
  ): Promise<EqualityIndicatorRow | null> {
    return listedRow(context, indicators, id);
  }

  @Asks(planAccess.whole.says)
  @Query(() => IndicatorConnection, {
    description: 'Indicators of all approved plans that are still measured, by name.',
  })
  indicators(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('filter', () => IndicatorFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter?: IndicatorFilter | null,
  ): Promise<Page<EqualityIndicatorRow>> {
    demand(context.viewer, anyPlanner, null);
    const { institution, plan, goal, kind, late } = filter ?? {};
    for (const [name, id] of Object.entries({ institution, plan, goal })) demandId(`filter.${name}`, id);
    const overdue = dueBefore(dayOf(context.now()));
    return listPage(context, indicatorsByName, {
      first,
      after,
      where: { plan, goal, kind },
      matching: [
        () => approvedOnce('equality_indicator'),
        () => sql<boolean>`ended_on is null`,
        ...(institution ? [() => sql<boolean>`institutions @> array[${institution}]`] : []),
        ...(typeof late === 'boolean' ? [() => (late ? overdue : sql<boolean>`not ${overdue}`)] : []),
      ],
    });
  }

  @FieldResolver(() => ActionPlan, { description: 'The plan it stands in.' })
  plan(@Root() it: EqualityIndicatorRow, @Ctx() context: Context): Promise<ActionPlan> {
    return planOf(context, it.plan);
  }

  @FieldResolver(() => [TrendPoint], { description: 'The newest values, at most twelve, the oldest of them first.' })
  trend(@Root() it: EqualityIndicatorRow, @Ctx() context: Context): Promise<TrendPoint[]> {
    return trendOf(context, it);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'By when the next value is due; null for one that takes its values by itself.',
  })
  async nextDueOn(@Root() it: EqualityIndicatorRow, @Ctx() context: Context): Promise<string | null> {
    return dueOf(it, await lastOf(context, it));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the next value should have been recorded by now.' })
  async late(@Root() it: EqualityIndicatorRow, @Ctx() context: Context): Promise<boolean> {
    const due = dueOf(it, await lastOf(context, it));
    return due !== null && due < dayOf(context.now());
  }

  @FieldResolver(() => ID, { description: 'The goal it measures.' })
  goal(@Root() it: EqualityIndicatorRow): string {
    return it.goal;
  }

  @FieldResolver(() => MeasurementConnection, { description: 'What was measured or taken, the newest first.' })
  measurements(
    @Root() it: EqualityIndicatorRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<MeasurementRow | FedRow>> {
    if (it.source !== 'BY_HAND') return fedPage(context, it, { first, after });
    return listPage<MeasurementRow>(context, measurements, { first, after, where: { indicator: it.id, stands: true } });
  }

  @FieldResolver(() => AskedSource, {
    nullable: true,
    description: 'Which answers give it its values; null when it is not fed by a questionnaire.',
  })
  asked(@Root() { asked }: EqualityIndicatorRow): AskedSource | null {
    return asked ?? null;
  }

  @FieldResolver(() => CellSource, {
    nullable: true,
    description: 'Which cell gives it its values; null when it is not fed by published statistics.',
  })
  cell(@Root() { source, ground, area }: EqualityIndicatorRow): CellSource | null {
    return source === 'PUBLISHED_STATISTICS' ? { ground: ground ?? null, area: area ?? null } : null;
  }

  @FieldResolver(() => Measurement, { nullable: true, description: 'What was measured last; null before anything is.' })
  lastMeasurement(@Root() it: EqualityIndicatorRow, @Ctx() context: Context): Promise<LastMeasurement | null> {
    return lastOf(context, it);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'How much of the way from baseline to target the last measurement has come, where 1 is all of it; null before there is one.',
  })
  async reached(@Root() it: EqualityIndicatorRow, @Ctx() context: Context): Promise<number | null> {
    const { baseline, target } = it;
    if (typeof baseline !== 'number' || typeof target !== 'number') return null;
    const last = await lastOf(context, it);
    return last ? (last.value - baseline) / (target - baseline) : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the last value was changed at random before it was published, so that nobody can say that the target is reached, nor that it is not.',
  })
  async aboutAtTarget(@Root() it: EqualityIndicatorRow, @Ctx() context: Context): Promise<boolean> {
    return isAboutAtTarget(it, await lastOf(context, it));
  }

  @FieldResolver(() => EqualityIndicator, {
    nullable: true,
    description:
      'The series that it goes on from, in another unit or from another source; null for one that was there from the start.',
  })
  follows(
    @Root() { follows }: EqualityIndicatorRow,
    @Ctx() context: Context,
  ): Promise<EqualityIndicatorRow | null> | null {
    return follows ? seriesBefore(context, follows) : null;
  }

  @FieldResolver(() => EqualityIndicator, {
    nullable: true,
    description: 'The series that goes on from it; null while there is none.',
  })
  followedBy(@Root() { id }: EqualityIndicatorRow, @Ctx() context: Context): Promise<EqualityIndicatorRow | null> {
    return seriesAfter(context, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may record a measurement of it.' })
  viewerCanMeasure(@Root() it: EqualityIndicatorRow, @Ctx() { viewer }: Context): boolean {
    return it.source === 'BY_HAND' && !it.endedOn && indicatorAccess.measure.test(viewer, it);
  }
}

@Resolver(() => Measurement)
export class MeasurementResolver {
  @FieldResolver(() => [Measurement], {
    description: 'What stood for its day before it was corrected, the newest first; empty when nothing did.',
  })
  async earlier(@Root() it: MeasurementRow, @Ctx() context: Context): Promise<MeasurementRow[]> {
    if (!it.number || it.number === 1) return [];
    const corrected = loader<string, MeasurementRow[]>(context, 'corrected measurements', (ids) =>
      correctedOf(context, ids),
    );
    const all = (await corrected.load(it.indicator)) ?? [];
    return all.filter(({ measuredOn, number }) => measuredOn === it.measuredOn && number < it.number);
  }
}
