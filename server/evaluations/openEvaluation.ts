import type { Context } from '../platform/api/context.ts';
import { locked } from '../platform/database/changing.ts';
import { Conflict } from '../platform/problem.ts';
import { Evaluation } from './evaluation.entity.ts';

/** The evaluation under a lock, to be written on; what was issued stays as it was. */
export async function openEvaluation(inside: Context, id: string): Promise<Evaluation> {
  const it = await locked(inside, Evaluation, id, 'evaluation');
  if (it.issuedOn) throw new Conflict('evaluation_issued', 'Its report is issued: begin the next evaluation.');
  return it;
}
