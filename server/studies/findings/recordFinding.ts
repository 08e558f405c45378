import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { keyed, valid } from '../../platform/input.ts';
import type { RecordFindingInput } from './finding.inputs.ts';
import { Finding } from './finding.entity.ts';
import { openStudy } from '../openStudy.ts';
import { findingAccess } from '../study.access.ts';
import { toldOfFinding } from './toldOfFinding.ts';

/** Records what the evidence shows. A finding without evidence is an opinion, and is refused. */
export function recordFinding(context: Context, input: RecordFindingInput): Promise<Finding> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, findingAccess.record, study);
    const { idempotencyKey } = valid(keyed, input);
    const said = await toldOfFinding(inside, study.id, input);
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
