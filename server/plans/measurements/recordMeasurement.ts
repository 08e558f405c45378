import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { valid } from '../../platform/input.ts';
import { Conflict, Invalid } from '../../platform/problem.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { EqualityIndicator } from '../indicators/indicator.entity.ts';
import { Measurement } from './measurement.entity.ts';
import { indicatorAccess } from '../plan.access.ts';
import { recordMeasurementInput, type RecordMeasurementInput } from './measurement.inputs.ts';

export interface Measured {
  indicator: EqualityIndicator;
  measurement: Measurement;
}

/** Keeps what an indicator came to on a day. A correction says what it corrects and why; both values are kept. */
export function recordMeasurement(context: Context, input: RecordMeasurementInput): Promise<Measured> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const indicator = await locked(inside, EqualityIndicator, input.indicator, 'indicator');
    demand(viewer, indicatorAccess.measure, indicator);
    const { measuredOn, value, evidence, corrects, reason } = valid(recordMeasurementInput(dayOf(now())), input);
    if (indicator.source !== 'BY_HAND') throw new Conflict('indicator_fed', 'It takes its values by itself.');
    if (indicator.endedOn) throw new Conflict('series_ended', 'It has ended: another series goes on from it.');
    const { organisation, municipality, institutions } = indicator;
    const day = { indicator: indicator.id, measuredOn };
    const standing = await em.findOne(Measurement, { ...day, stands: true });
    const said = { value, evidence, reason: reason ?? null };
    // A retry of what is kept already is no second value.
    if (standing && isSame(standing, said)) return { indicator, measurement: standing };
    if (standing && !corrects) throw new Conflict('day_measured', 'The day is measured already: correct that value.');
    if (corrects && standing?.id !== corrects) throw new Conflict('stale', 'Somebody else corrected it meanwhile.');
    if (standing && !reason) throw new Invalid([{ field: 'reason', rule: 'required' }]);
    await demandRoom(inside, Measurement, { indicator: indicator.id });
    if (standing) {
      standing.stands = false;
      await em.flush(); // one of a day stands: the old one sits down first
    }
    const measurement = em.create(Measurement, {
      ...day,
      ...said,
      organisation,
      municipality,
      institutions,
      id: crypto.randomUUID(),
      number: (standing?.number ?? 0) + 1,
      stands: true,
      recordedAs: viewer.role,
      recordedOn: dayOf(now()),
    });
    em.persist(measurement);
    audit(inside, { action: standing ? 'CORRECT_MEASUREMENT' : 'RECORD_MEASUREMENT', subject: indicator.id });
    return { indicator, measurement };
  });
}

const isSame = (one: Measurement, said: Pick<Measurement, 'value' | 'evidence' | 'reason'>) =>
  one.value === said.value && one.evidence === said.evidence && (one.reason ?? null) === said.reason;
