import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Asks } from '../platform/access/guard.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import { loader, type Context } from '../platform/api/context.ts';
import { listedRow, listPage } from '../platform/database/listing.rows.ts';
import { EqualityIndicator, type EqualityIndicatorRow } from './indicator.entity.ts';
import { correctedOf } from './corrected.rows.ts';
import { fedPage, type FedRow } from './fedValues.ts';
import type { LastMeasurement } from './last.rows.ts';
import { lastOf } from './lastValues.ts';
import { indicators, measurements } from './listings.ts';
import { Measurement, type MeasurementRow } from './measurement.entity.ts';
import { indicatorAccess } from './plan.access.ts';
import { AskedSource, CellSource } from './source.type.ts';

const MeasurementConnection = connectionOf<MeasurementRow>('Measurement', () => Measurement, true);
const FIRST = { defaultValue: 50, description: 'How many, at most 100.' } as const;
const AFTER = { nullable: true, description: 'The cursor to go on from.' } as const;

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

  @FieldResolver(() => MeasurementConnection, { description: 'What was measured or taken, the newest first.' })
  measurements(
    @Root() it: EqualityIndicatorRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
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

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may record a measurement of it.' })
  viewerCanMeasure(@Root() it: EqualityIndicatorRow, @Ctx() { viewer }: Context): boolean {
    return it.source === 'BY_HAND' && indicatorAccess.measure.test(viewer, it);
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
