import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
import { isId, keyed, valid } from '../platform/input.ts';
import { Invalid } from '../platform/problem.ts';
import { findingInput, type ChangeFindingInput, type RecordFindingInput } from './evidence.inputs.ts';
import { EvidenceItem } from './evidenceItem.entity.ts';
import { Finding } from './finding.entity.ts';
import { openStudy, openStudyOf } from './openStudy.ts';
import { findingAccess } from './study.access.ts';

/** Records what the evidence shows. A finding without evidence is an opinion, and is refused. */
export function recordFinding(context: Context, input: RecordFindingInput): Promise<Finding> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, findingAccess.record, study);
    const { idempotencyKey } = valid(keyed, input);
    const said = await fieldsOf(inside, study.id, input);
    const known = retried(await em.findOne(Finding, { study: study.id, idempotencyKey }), said);
    if (known) return known;
    await demandRoom(inside, Finding, { study: study.id });
    const it = em.create(Finding, {
      ...said,
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
    await openStudyOf(inside, Finding, input.id, 'finding');
    const it = await locked(inside, Finding, input.id, 'finding');
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
