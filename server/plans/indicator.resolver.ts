import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Asks } from '../platform/access/guard.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import { loader, type Context } from '../platform/api/context.ts';
import { listedRow, listPage } from '../platform/database/listing.rows.ts';
import { EqualityIndicator, type EqualityIndicatorRow } from './indicator.entity.ts';
import { lastMeasurements, type LastMeasurement } from './last.rows.ts';
import { indicators, measurements } from './listings.ts';
import { Measurement, type MeasurementRow } from './measurement.entity.ts';
import { indicatorAccess } from './plan.access.ts';

const MeasurementConnection = connectionOf<MeasurementRow>('Measurement', () => Measurement, true);
const FIRST = { defaultValue: 50, description: 'How many, at most 100.' } as const;
const AFTER = { nullable: true, description: 'The cursor to go on from.' } as const;

/** Of all indicators of a page at once. */
const lastOf = (context: Context, indicator: string): Promise<LastMeasurement | null> =>
  loader<string, LastMeasurement>(context, 'last measurement', (ids) => lastMeasurements(context, ids)).load(indicator);

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

  @FieldResolver(() => ID, { description: 'The goal it measures.' })
  goal(@Root() it: EqualityIndicatorRow): string {
    return it.goal;
  }

  @FieldResolver(() => MeasurementConnection, { description: 'What was measured, the newest first.' })
  measurements(
    @Root() { id }: EqualityIndicatorRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<Page<MeasurementRow>> {
    return listPage(context, measurements, { first, after, where: { indicator: id } });
  }

  @FieldResolver(() => Measurement, { nullable: true, description: 'What was measured last; null before anything is.' })
  lastMeasurement(@Root() { id }: EqualityIndicatorRow, @Ctx() context: Context): Promise<LastMeasurement | null> {
    return lastOf(context, id);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'How much of the way from baseline to target the last measurement has come, where 1 is all of it; null before there is one.',
  })
  async reached(@Root() it: EqualityIndicatorRow, @Ctx() context: Context): Promise<number | null> {
    const { baseline, target } = it;
    if (typeof baseline !== 'number' || typeof target !== 'number') return null;
    const last = await lastOf(context, it.id);
    return last ? (last.value - baseline) / (target - baseline) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may record a measurement of it.' })
  viewerCanMeasure(@Root() it: EqualityIndicatorRow, @Ctx() { viewer }: Context): boolean {
    return indicatorAccess.measure.test(viewer, it);
  }
}
