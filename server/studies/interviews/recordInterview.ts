import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../../platform/database/changing.ts';
import { placeOf } from '../../platform/crypto/unseal.ts';
import { valid } from '../../platform/input.ts';
import { recordInterviewInput, type RecordInterviewInput } from './interview.inputs.ts';
import { EvidenceItem } from '../evidence/evidenceItem.entity.ts';
import { Interview } from './interview.entity.ts';
import { openStudyOf } from '../openStudy.ts';
import { interviews } from '../sealed.ts';
import { evidenceAccess } from '../study.access.ts';
import { studyKey } from '../studyKey.ts';

/** Notes that answer no question of the guide. */
export const FREE = 'free';

/** Keeps what was said. The page saves while the assessor types, so a save carries everything noted so far. */
export function recordInterview(context: Context, input: RecordInterviewInput): Promise<Interview> {
  return changing(context, async (inside) => {
    const study = await openStudyOf(inside, Interview, input.id, 'interview');
    const it = await locked(inside, Interview, input.id, 'interview');
    demand(inside.viewer, evidenceAccess.record, it);
    valid(recordInterviewInput, input);
    demandVersion(it, input.version);
    const asked = new Set([...it.questions.map(({ id }) => id), FREE]);
    const answers = input.answers.filter(({ question, text }) => asked.has(question) && text.trim() !== '');
    const key = await studyKey(inside, study.id);
    it.answers =
      answers.length > 0
        ? key.seal(placeOf({ table: interviews, field: 'answers', row: it.id }), JSON.stringify(answers))
        : null;
    if (input.consent === 'REFUSED') await withdrawPassages(inside, it.id);
    it.consent = input.consent;
    it.status = input.status;
    it.version += 1;
    audit(inside, { action: 'RECORD_INTERVIEW', subject: it.id, fields: ['answers', 'consent', 'status'] });
    return it;
  });
}

/** Whoever takes consent back is not quoted any more: no finding stands on it from now on. */
async function withdrawPassages({ em }: Context, interview: string): Promise<void> {
  for (const passage of await em.find(EvidenceItem, { source: interview })) passage.withdrawn = true;
}
