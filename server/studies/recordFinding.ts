import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { isId, valid } from '../platform/input.ts';
import { Invalid } from '../platform/problem.ts';
import { findingInput, type ChangeFindingInput, type RecordFindingInput } from './evidence.inputs.ts';
import { EvidenceItem } from './evidenceItem.entity.ts';
import { Finding } from './finding.entity.ts';
import { openStudy } from './openStudy.ts';
import { findingAccess } from './study.access.ts';

/** Records what the evidence shows. A finding without evidence is an opinion, and is refused. */
export function recordFinding(context: Context, input: RecordFindingInput): Promise<Finding> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, findingAccess.record, study);
    const { idempotencyKey } = input;
    const known = await em.findOne(Finding, { study: study.id, idempotencyKey });
    if (known) return known;
    const it = em.create(Finding, {
      ...(await fieldsOf(inside, study.id, input)),
      id: crypto.randomUUID(),
      organisation: study.organisation,
      municipality: study.municipality,
      institutions: study.institutions,
      study: study.id,
      number: 1 + (await em.count(Finding, { study: study.id })), // the study is locked, and none is taken away
      shared: false,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    audit(inside, { action: 'RECORD_FINDING', subject: it.id });
    return it;
  });
}

/** Puts a finding right. What an issued report says of it stays as it was issued; the next one says it anew. */
export function changeFinding(context: Context, input: ChangeFindingInput): Promise<Finding> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Finding, input.id, 'finding');
    await openStudy(inside, it.study);
    demand(inside.viewer, findingAccess.record, it);
    demandVersion(it, input.version);
    Object.assign(it, await fieldsOf(inside, it.study, input), { version: it.version + 1 });
    audit(inside, { action: 'CHANGE_FINDING', subject: it.id });
    return it;
  });
}

async function fieldsOf({ em }: Context, study: string, input: Omit<RecordFindingInput, 'idempotencyKey' | 'study'>) {
  const { statement, recommendation, evidence } = valid(findingInput, input);
  const asked = [...new Set(evidence)];
  const found = asked.every(isId) ? await em.count(EvidenceItem, { id: { $in: asked }, study }) : 0;
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
