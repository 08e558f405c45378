import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { EqualityIndicator } from './indicator.entity.ts';
import { Measurement } from './measurement.entity.ts';
import { indicatorAccess } from './plan.access.ts';
import { recordMeasurementInput, type RecordMeasurementInput } from './plan.inputs.ts';

export interface Measured {
  indicator: EqualityIndicator;
  measurement: Measurement;
}

/** Keeps what an indicator came to on a day; measured again the same day, the last value stands. */
export function recordMeasurement(context: Context, input: RecordMeasurementInput): Promise<Measured> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const indicator = await locked(inside, EqualityIndicator, input.indicator, 'indicator');
    demand(viewer, indicatorAccess.measure, indicator);
    const { measuredOn, value, evidence } = valid(recordMeasurementInput(dayOf(now())), input);
    const { organisation, municipality, institutions } = indicator;
    const key = { indicator: indicator.id, measuredOn };
    const measurement =
      (await em.findOne(Measurement, key)) ??
      em.create(Measurement, {
        ...key,
        organisation,
        municipality,
        institutions,
        id: crypto.randomUUID(),
        value,
        evidence,
      });
    Object.assign(measurement, { value, evidence });
    em.persist(measurement);
    audit(inside, { action: 'RECORD_MEASUREMENT', subject: indicator.id });
    return { indicator, measurement };
  });
}
