import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { valid } from '../../platform/input.ts';
import { Conflict } from '../../platform/problem.ts';
import { EqualityIndicator } from './indicator.entity.ts';
import { ofPlan, openPlan } from '../openPlan.ts';
import { planAccess } from '../plan.access.ts';
import { beginSeriesInput, type BeginSeriesInput } from './indicator.inputs.ts';
import { sourceOf } from './sourceOf.ts';
import { toldOfIndicator } from './toldOfIndicator.ts';

/** Goes on in another unit or from another source: a series of its own. The one before it keeps every value, and ends when the plan is approved. */
export function beginSeries(context: Context, input: BeginSeriesInput): Promise<EqualityIndicator> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const before = await locked(inside, EqualityIndicator, input.id, 'indicator');
    const plan = await openPlan(inside, before.plan);
    demand(viewer, planAccess.draft, plan);
    const { idempotencyKey, because } = valid(beginSeriesInput, input);
    const fields = { ...toldOfIndicator(input), ...(await sourceOf(inside, plan, input)) };
    const said = { ...fields, follows: before.id, because };
    const known = retried(await em.findOne(EqualityIndicator, { plan: plan.id, idempotencyKey }), said);
    if (known) return known;
    demandVersion(before, input.version);
    if (before.endedOn || (await em.findOne(EqualityIndicator, { follows: before.id })))
      throw new Conflict('series_followed', 'It goes on in another series already.');
    await demandRoom(inside, EqualityIndicator, { plan: plan.id });
    const it = em.create(EqualityIndicator, {
      ...ofPlan(plan),
      ...said,
      id: crypto.randomUUID(),
      plan: plan.id,
      goal: before.goal,
      number: 1 + (await em.count(EqualityIndicator, { plan: plan.id })),
      endedOn: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    before.version += 1;
    plan.version += 1;
    audit(inside, { action: 'BEGIN_SERIES', subject: it.id });
    return it;
  });
}
