import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { placeOf } from '../../platform/crypto/unseal.ts';
import { keyUsed, retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import type { CiteEvidenceInput } from './evidence.inputs.ts';
import { EvidenceItem, type EvidenceKind } from './evidenceItem.entity.ts';
import { evidence } from '../sealed.ts';
import type { Study } from '../study.entity.ts';
import { studyKey } from '../studyKey.ts';

const place = (row: string) => placeOf({ table: evidence, field: 'quote', row });

/** Where it comes from, and its words. */
export interface Cited {
  kind: EvidenceKind;
  source: string | null;
  quote: string;
  theme: string;
  idempotencyKey: string;
}

type About = Pick<CiteEvidenceInput, 'ground' | 'area' | 'step' | 'severity'>;

/** Keeps it once among the evidence of a study that is locked, sealed with the study's key. */
export async function keepEvidence(
  inside: Context,
  study: Study,
  { quote, idempotencyKey, ...cited }: Cited,
  { ground = null, area = null, step = null, severity = null }: About,
): Promise<EvidenceItem> {
  const { em, now } = inside;
  const key = await studyKey(inside, study.id);
  const said = { ...cited, ground, area, step, severity };
  const known = retried(await em.findOne(EvidenceItem, { study: study.id, idempotencyKey }), said);
  if (known) {
    if (key.open(place(known.id), known.quote) !== quote) throw keyUsed();
    return known;
  }
  await demandRoom(inside, EvidenceItem, { study: study.id });
  const id = crypto.randomUUID();
  const it = em.create(EvidenceItem, {
    ...said,
    id,
    organisation: study.organisation,
    study: study.id,
    quote: key.seal(place(id), quote),
    withdrawn: false,
    citedAt: now(),
    idempotencyKey,
  });
  em.persist(it);
  audit(inside, { action: 'CITE_EVIDENCE', subject: it.id });
  return it;
}
