import { isDay } from '../platform/api/connection.ts';
import type { Listing } from '../platform/database/listing.rows.ts';
import { Evaluation, type EvaluationRow } from './evaluation.entity.ts';

export const evaluations: Listing<EvaluationRow> = {
  of: Evaluation,
  order: { by: 'evaluatedOn', descending: true, isKey: isDay },
};
