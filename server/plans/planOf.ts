import { loader, type Context } from '../platform/api/context.ts';
import { NotFound } from '../platform/problem.ts';
import { ActionPlan } from './actionPlan.entity.ts';

/** The plan behind an id: one statement for all the rows of a page. */
export async function planOf(context: Context, id: string): Promise<ActionPlan> {
  const plans = loader<string, ActionPlan>(context, 'action plan', async (ids) => {
    const all = await context.em.find(ActionPlan, { id: { $in: [...ids] } });
    return new Map(all.map((one) => [one.id, one]));
  });
  const it = await plans.load(id);
  if (!it) throw new NotFound('action plan');
  return it;
}
