import type { Context } from '../../platform/api/context.ts';
import { isId, valid } from '../../platform/input.ts';
import { Invalid } from '../../platform/problem.ts';
import { findingInput, type RecordFindingInput } from './finding.inputs.ts';
import { EvidenceItem } from '../evidence/evidenceItem.entity.ts';

/** What a finding says, checked. */
export async function toldOfFinding(
  { em }: Context,
  study: string,
  input: Omit<RecordFindingInput, 'idempotencyKey' | 'study'>,
) {
  const { statement, recommendation, evidence } = valid(findingInput, input);
  const asked = [...new Set(evidence)];
  const found = asked.every(isId) ? await em.count(EvidenceItem, { id: { $in: asked }, study, withdrawn: false }) : 0;
  if (found < asked.length) throw new Invalid([{ field: 'evidence', rule: 'unknown' }]);
  return {
    statement,
    recommendation,
    evidence: asked,
    severity: input.severity,
    ground: input.ground,
    area: input.area,
  };
}
