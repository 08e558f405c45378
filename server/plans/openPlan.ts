import type { Context } from '../platform/api/context.ts';
import { locked } from '../platform/database/changing.ts';
import { Conflict } from '../platform/problem.ts';
import { ActionPlan } from './actionPlan.entity.ts';

/** The plan under a lock, to be written on. What was approved holds until somebody says why it shall change. */
export async function openPlan(inside: Context, id: string): Promise<ActionPlan> {
  const it = await locked(inside, ActionPlan, id, 'action plan');
  if (it.status === 'APPROVED') throw new Conflict('plan_approved', 'The plan is approved: revise it first.');
  return it;
}

/** What every row of a plan carries, so that it exists for the same people. */
export const ofPlan = ({ organisation, municipality, institutions }: ActionPlan) => ({
  organisation,
  municipality,
  institutions,
});
