import { organisationOf } from '../organisations/organisationOf.ts';
import { planOf } from '../plans/planOf.ts';
import { loader, type Context } from '../platform/api/context.ts';
import { isId } from '../platform/input.ts';
import { evaluationAccess } from './evaluation.access.ts';
import { Evaluation, type EvaluationRow } from './evaluation.entity.ts';
import { lastIssued } from './lastIssued.ts';

/** An evaluation as it was issued, with the one it is compared with. */
export interface IssuedEvaluation {
  it: EvaluationRow;
  issuedOn: string;
  last: EvaluationRow | null;
  plan: string;
  municipality: string;
}

/** Null when there is none for this viewer, or when its report is not issued yet. */
export async function issuedEvaluation(context: Context, id: string): Promise<IssuedEvaluation | null> {
  const issued = loader<string, Evaluation>(context, 'issued evaluation', async (ids) => {
    const found = await context.em.find(Evaluation, { id: { $in: [...ids] }, issuedOn: { $ne: null } });
    return new Map(found.map((one) => [one.id, one]));
  });
  const it = isId(id) ? await issued.load(id) : null;
  if (!it?.issuedOn || !evaluationAccess.read.test(context.viewer, it)) return null;
  const last = await lastIssued(context, it);
  const plan = await planOf(context, it.plan);
  const { name } = await organisationOf(context, it.municipality);
  return { it, last, issuedOn: it.issuedOn, plan: plan.title, municipality: name };
}
