import { placeOf } from '../platform/crypto/unseal.ts';
import type { Context } from '../platform/api/context.ts';
import { inTurn } from '../platform/database/inTurn.ts';
import { Conflict, Invalid, NotFound } from '../platform/problem.ts';
import { invitationHash } from './invitationCode.ts';
import { askedBehind, letterbox } from './letterbox.ts';
import { mixAnswers } from './mixAnswers.ts';
import type { Questionnaire } from './questionnaire.entity.ts';
import type { AnswerQuestionnaireInput } from './questionnaire.inputs.ts';
import { QuestionnaireInvitation } from './questionnaireInvitation.entity.ts';
import { placeInMix, writtenAnswers } from './sealed.ts';
import { sheetOf, type Sheet } from './sheetOf.ts';

/**
 * Takes one person's answers. The invitation is marked and the answers are mixed among the others; that both happened
 * in one transaction is all that they share. No audit line: it would carry the moment.
 */
export async function answerQuestionnaire(context: Context, input: AnswerQuestionnaireInput): Promise<void> {
  const { services } = context;
  await letterbox(services, input.code).transactional(async (em) => {
    await inTurn(em, input.code);
    const asked = await askedBehind(em, input.code);
    if (!asked) throw new NotFound('questionnaire');
    if (asked.status === 'CLOSED')
      throw new Conflict('questionnaire_closed', 'The questionnaire closed in the meantime.');
    const codeHash = invitationHash(services.receiptPepper, asked.id, input.invitation);
    const invitation = await em.findOne(QuestionnaireInvitation, { codeHash, questionnaire: asked.id });
    if (!invitation) throw new Invalid([{ field: 'invitation', rule: 'unknown' }]);
    if (invitation.used) throw new Conflict('invitation_used', 'Somebody answered with this invitation already.');
    const sheet = sheetOf(asked.questions, input);
    await mixAnswers(em, asked, sheet, await sealedTexts(context, asked, sheet));
    await em.nativeUpdate(QuestionnaireInvitation, { codeHash }, { used: true });
  });
}

async function sealedTexts({ services }: Context, { id, study, organisation }: Questionnaire, { texts }: Sheet) {
  if (texts.length === 0) return [];
  const key = (await services.keys.find([study], organisation)).get(study);
  if (!key) throw new Conflict('evidence_erased', 'The raw evidence of the study was erased.');
  return texts.map(({ question, text }) => ({
    question,
    text: key.seal(placeOf({ table: writtenAnswers, field: 'text', row: placeInMix(id, question) }), text),
  }));
}
