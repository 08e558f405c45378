import type { Context } from '../platform/api/context.ts';
import { Evaluation, type EvaluationRow } from './evaluation.entity.ts';

/** The evaluation of the same plan that was issued last before this one: what it is compared with. */
export const lastIssued = ({ em }: Context, { plan, number }: EvaluationRow): Promise<EvaluationRow | null> =>
  em.findOne(Evaluation, { plan, number: { $lt: number }, issuedOn: { $ne: null } }, { orderBy: { number: 'desc' } });
