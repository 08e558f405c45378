import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../../platform/database/changing.ts';
import { Conflict } from '../../platform/problem.ts';
import { EqualityIndicator } from './indicator.entity.ts';
import { Measurement } from '../measurements/measurement.entity.ts';
import { openPlan } from '../openPlan.ts';
import { planAccess } from '../plan.access.ts';
import type { ChangeIndicatorInput } from './indicator.inputs.ts';
import { sourceOf } from './sourceOf.ts';
import { toldOfIndicator } from './toldOfIndicator.ts';

/** Changes an indicator. Its unit and its source stay once something is measured: values of two are not one series. */
export function changeIndicator(context: Context, input: ChangeIndicatorInput): Promise<EqualityIndicator> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const it = await locked(inside, EqualityIndicator, input.id, 'indicator');
    const plan = await openPlan(inside, it.plan);
    demand(viewer, planAccess.draft, plan);
    const fields = { ...toldOfIndicator(input), ...(await sourceOf(inside, plan, input)) };
    demandVersion(it, input.version);
    if (it.endedOn) throw new Conflict('series_ended', 'It has ended: another series goes on from it.');
    if (fields.unit !== it.unit || fields.source !== it.source) {
      const measured = (await em.count(Measurement, { indicator: it.id })) > 0;
      if (measured && fields.unit !== it.unit)
        throw new Conflict('unit_measured', 'It is measured in this unit already: begin a new series.');
      if (measured) throw new Conflict('source_measured', 'It is measured by hand already: begin a new series.');
    }
    Object.assign(it, fields, { version: it.version + 1 });
    plan.version += 1;
    audit(inside, { action: 'CHANGE_INDICATOR', subject: it.id });
    return it;
  });
}
