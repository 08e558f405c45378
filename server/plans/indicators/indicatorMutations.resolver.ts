import { Ctx, Mutation, Resolver } from 'type-graphql';
import { Asks } from '../../platform/access/guard.ts';
import { Input } from '../../platform/api/arguments.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { EqualityIndicator } from './indicator.entity.ts';
import { Measurement } from '../measurements/measurement.entity.ts';
import { indicatorAccess, planAccess } from '../plan.access.ts';
import { BeginSeriesInput, ChangeIndicatorInput, SetIndicatorInput } from './indicator.inputs.ts';
import { RecordMeasurementInput } from '../measurements/measurement.inputs.ts';
import { recordMeasurement } from '../measurements/recordMeasurement.ts';
import { beginSeries } from './beginSeries.ts';
import { changeIndicator } from './changeIndicator.ts';
import { setIndicator } from './setIndicator.ts';

const SetIndicatorPayload = payloadOf('SetIndicatorPayload', 'What setIndicator made or changed.', {
  indicator: [() => EqualityIndicator, 'The indicator.'],
});

const ChangeIndicatorPayload = payloadOf('ChangeIndicatorPayload', 'What changeIndicator made or changed.', {
  indicator: [() => EqualityIndicator, 'The indicator.'],
});

const BeginSeriesPayload = payloadOf('BeginSeriesPayload', 'What beginSeries made.', {
  indicator: [() => EqualityIndicator, 'The new series.'],
});

const RecordMeasurementPayload = payloadOf('RecordMeasurementPayload', 'What recordMeasurement made or changed.', {
  indicator: [() => EqualityIndicator, 'The indicator.'],
  measurement: [() => Measurement, 'What was measured.'],
});

@Resolver()
export class IndicatorMutationsResolver {
  @Asks(planAccess.draft.says)
  @Mutation(() => SetIndicatorPayload, { description: 'Says how it will show whether a goal is reached.' })
  async setIndicator(
    @Ctx() context: Context,
    @Input(() => SetIndicatorInput) input: SetIndicatorInput,
  ): Promise<{ indicator: EqualityIndicator }> {
    return { indicator: await setIndicator(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => ChangeIndicatorPayload, { description: 'Changes an indicator.' })
  async changeIndicator(
    @Ctx() context: Context,
    @Input(() => ChangeIndicatorInput) input: ChangeIndicatorInput,
  ): Promise<{ indicator: EqualityIndicator }> {
    return { indicator: await changeIndicator(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => BeginSeriesPayload, {
    description: 'Goes on in another unit or from another source; the series before ends when the plan is approved.',
  })
  async beginSeries(
    @Ctx() context: Context,
    @Input(() => BeginSeriesInput) input: BeginSeriesInput,
  ): Promise<{ indicator: EqualityIndicator }> {
    return { indicator: await beginSeries(context, input) };
  }

  @Asks(indicatorAccess.measure.says)
  @Mutation(() => RecordMeasurementPayload, { description: 'Keeps what an indicator came to on a day.' })
  recordMeasurement(
    @Ctx() context: Context,
    @Input(() => RecordMeasurementInput) input: RecordMeasurementInput,
  ): Promise<{ indicator: EqualityIndicator; measurement: Measurement }> {
    return recordMeasurement(context, input);
  }
}
