import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { Conflict } from '../platform/problem.ts';
import { invitationCode, invitationHash } from './invitationCode.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import { inviteToQuestionnaireInput, type InviteToQuestionnaireInput } from './questionnaire.inputs.ts';
import { QuestionnaireInvitation } from './questionnaireInvitation.entity.ts';

export interface Invited {
  questionnaire: Questionnaire;
  /** Shown this once. */
  codes: string[];
}

/** Makes codes to hand out. Each lets one person answer once; whom they go to is written nowhere. */
export function inviteToQuestionnaire(context: Context, input: InviteToQuestionnaireInput): Promise<Invited> {
  return changing(context, async (inside) => {
    const { em, viewer, services } = inside;
    const it = await locked(inside, Questionnaire, input.id, 'questionnaire');
    demand(viewer, questionnaireAccess.write, it);
    const { idempotencyKey, number } = valid(inviteToQuestionnaireInput, input);
    if (it.status === 'CLOSED') throw new Conflict('questionnaire_closed', 'It is closed.');
    const pepper = services.receiptPepper;
    const codes = Array.from({ length: number }, (_, index) => invitationCode(pepper, it.id, idempotencyKey, index));
    const hashes = codes.map((code) => invitationHash(pepper, it.id, code));
    const known = await em.find(QuestionnaireInvitation, { codeHash: { $in: hashes } });
    const made = new Set(known.map(({ codeHash }) => codeHash));
    const { id: questionnaire, organisation, code: letterbox } = it;
    const fresh = hashes.filter((hash) => !made.has(hash)).toSorted();
    if (fresh.length > 0)
      await em.insertMany(
        QuestionnaireInvitation,
        fresh.map((codeHash) => ({ codeHash, organisation, questionnaire, letterbox, used: false })),
      );
    audit(inside, { action: 'INVITE_TO_QUESTIONNAIRE', subject: it.id });
    return { questionnaire: it, codes };
  });
}
