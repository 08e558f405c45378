import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { inTurn } from '../platform/database/inTurn.ts';
import { retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
import { valid } from '../platform/input.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { PublicationAgreement } from './agreement.entity.ts';
import { publicationAccess } from './publication.access.ts';
import { Publication } from './publication.entity.ts';
import { publishReportInput, type PublishReportInput } from './publication.inputs.ts';
import { sinceTheLast } from './sinceTheLast.ts';
import { demandFinal, toPublish } from './toPublish.ts';

/** Lets everyone read an issued report, word for word; the version before is kept and no longer shown. */
export function publishReport(context: Context, input: PublishReportInput): Promise<Publication> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const { kind, source } = input;
    const report = await toPublish(inside, kind, source);
    if (!report) throw new NotFound('issued report');
    demand(viewer, publicationAccess.publish, report);
    const { idempotencyKey, introduction } = valid(publishReportInput, input);
    const { organisation, municipality, subject, papers, tables } = report;
    // The manager changes neither the study nor its report, so neither can be locked.
    await inTurn(em, subject);
    const said = { kind, source, introduction };
    const known = retried(await em.findOne(Publication, { subject, idempotencyKey }), said);
    if (known) return known;
    await demandFinal(inside, kind, source);
    await demandAgreed(inside, source, report.institutions);
    await demandRoom(inside, Publication, { subject });
    const { changes, changedSince } = await sinceTheLast(inside, report);
    for (const before of await em.find(Publication, { source, stands: true })) {
      before.stands = false;
      before.version += 1;
    }
    await em.flush(); // one of a report stands: the old one goes first
    const it = em.create(Publication, {
      ...said,
      organisation,
      municipality,
      id: crypto.randomUUID(),
      subject,
      number: 1 + (await em.count(Publication, { subject })),
      titles: { da: papers.da.title, en: papers.en.title },
      changes,
      changedSince,
      papers,
      tables,
      sha256: createHash('sha256')
        .update(canonicalize({ introduction, papers, tables }) ?? '')
        .digest('hex'),
      publishedOn: dayOf(now()),
      stands: true,
      withdrawnOn: null,
      withdrawnBecause: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    audit(inside, { action: 'PUBLISH_REPORT', subject: it.id });
    return it;
  });
}

async function demandAgreed({ em }: Context, report: string, institutions: readonly string[]): Promise<void> {
  const agreed = await em.find(PublicationAgreement, { report });
  if (institutions.some((id) => agreed.every(({ institution }) => institution !== id)))
    throw new Conflict('not_agreed', 'An institution that it is about has not agreed.');
}
