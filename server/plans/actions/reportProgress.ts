import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { valid } from '../../platform/input.ts';
import { Conflict, NotFound } from '../../platform/problem.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { Action } from './action.entity.ts';
import { ActionPlan } from '../actionPlan.entity.ts';
import { actionAccess } from '../plan.access.ts';
import { reportProgressInput, type ReportProgressInput } from './action.inputs.ts';
import { Progress } from './progress.entity.ts';

export interface Reported {
  action: Action;
  progress: Progress;
}

/** Reports how far an action of an approved plan has come, and what stands in the way. */
export function reportProgress(context: Context, input: ReportProgressInput): Promise<Reported> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const action = await locked(inside, Action, input.action, 'action');
    demand(viewer, actionAccess.report, action);
    const { idempotencyKey, note, obstacle } = valid(reportProgressInput, input);
    const said = { status: input.status, note, obstacle: obstacle ?? null };
    const known = retried(await em.findOne(Progress, { action: action.id, idempotencyKey }), said);
    if (known) return { action, progress: known };
    await demandRoom(inside, Progress, { action: action.id });
    const plan = await em.findOne(ActionPlan, { id: action.plan });
    if (!plan) throw new NotFound('action plan');
    if (plan.number === 0) throw new Conflict('plan_draft', 'The plan is not approved yet.');
    const { organisation, municipality, institutions, institution } = action;
    const progress = em.create(Progress, {
      organisation,
      municipality,
      institutions,
      institution: institution ?? null,
      id: crypto.randomUUID(),
      action: action.id,
      author: viewer.member,
      ...said,
      reportedAt: now(),
      reportedOn: dayOf(now()),
      idempotencyKey,
    });
    em.persist(progress);
    action.status = input.status;
    action.version += 1;
    audit(inside, { action: 'REPORT_PROGRESS', subject: action.id });
    return { action, progress };
  });
}
