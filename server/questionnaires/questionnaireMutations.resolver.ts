import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Asks, Readable } from '../platform/access/guard.ts';
import { itsSender } from '../platform/access/rule.ts';
import { Input } from '../platform/api/arguments.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { EvidenceItem } from '../studies/evidence/evidenceItem.entity.ts';
import { changeQuestionnaire } from './changeQuestionnaire.ts';
import { citeResult } from './citeResult.ts';
import { closeQuestionnaire } from './closeQuestionnaire.ts';
import { draftQuestionnaire } from './draftQuestionnaire.ts';
import { followQuestionnaire } from './followQuestionnaire.ts';
import { inviteToQuestionnaire } from './inviteToQuestionnaire.ts';
import { openQuestionnaire } from './openQuestionnaire.ts';
import { planClosing } from './planClosing.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import {
  ChangeQuestionnaireInput,
  CiteResultInput,
  CloseQuestionnaireInput,
  DraftQuestionnaireInput,
  FollowQuestionnaireInput,
  InviteToQuestionnaireInput,
  OpenQuestionnaireInput,
  PlanClosingInput,
} from './questionnaire.inputs.ts';

const ASSESSORS = questionnaireAccess.write.says;

const DraftQuestionnairePayload = payloadOf('DraftQuestionnairePayload', 'What draftQuestionnaire made or changed.', {
  questionnaire: [() => Questionnaire, 'The questionnaire.'],
});

const ChangeQuestionnairePayload = payloadOf(
  'ChangeQuestionnairePayload',
  'What changeQuestionnaire made or changed.',
  { questionnaire: [() => Questionnaire, 'The questionnaire.'] },
);

const FollowQuestionnairePayload = payloadOf('FollowQuestionnairePayload', 'What followQuestionnaire made.', {
  questionnaire: [() => Questionnaire, 'The new questionnaire.'],
});

const CiteResultPayload = payloadOf('CiteResultPayload', 'What citeResult made.', {
  evidenceItem: [() => EvidenceItem, 'The evidence item.'],
});

const OpenQuestionnairePayload = payloadOf('OpenQuestionnairePayload', 'What openQuestionnaire made or changed.', {
  questionnaire: [() => Questionnaire, 'The questionnaire.'],
});

const PlanClosingPayload = payloadOf('PlanClosingPayload', 'What planClosing changed.', {
  questionnaire: [() => Questionnaire, 'The questionnaire.'],
});

const CloseQuestionnairePayload = payloadOf('CloseQuestionnairePayload', 'What closeQuestionnaire made or changed.', {
  questionnaire: [() => Questionnaire, 'The questionnaire.'],
});

@Readable(itsSender)
@ObjectType({ description: 'What inviteToQuestionnaire made.' })
class InviteToQuestionnairePayload {
  @Field(() => Questionnaire, { description: 'The questionnaire.' }) declare questionnaire: Questionnaire;
  @Field(() => [String], { description: 'The codes, shown this once; only a keyed hash of each is kept.' })
  declare codes: string[];
}

@Resolver()
export class QuestionnaireMutationsResolver {
  @Asks(ASSESSORS)
  @Mutation(() => DraftQuestionnairePayload, { description: 'Begins a questionnaire of a study.' })
  async draftQuestionnaire(
    @Ctx() context: Context,
    @Input(() => DraftQuestionnaireInput) input: DraftQuestionnaireInput,
  ): Promise<{ questionnaire: Questionnaire }> {
    return { questionnaire: await draftQuestionnaire(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => FollowQuestionnairePayload, {
    description: 'Begins a questionnaire that asks again what another asked.',
  })
  async followQuestionnaire(
    @Ctx() context: Context,
    @Input(() => FollowQuestionnaireInput) input: FollowQuestionnaireInput,
  ): Promise<{ questionnaire: Questionnaire }> {
    return { questionnaire: await followQuestionnaire(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => CiteResultPayload, { description: 'Notes the result of a question as evidence of the study.' })
  async citeResult(
    @Ctx() context: Context,
    @Input(() => CiteResultInput) input: CiteResultInput,
  ): Promise<{ evidenceItem: EvidenceItem }> {
    return { evidenceItem: await citeResult(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => ChangeQuestionnairePayload, { description: 'Changes a questionnaire, until it is opened.' })
  async changeQuestionnaire(
    @Ctx() context: Context,
    @Input(() => ChangeQuestionnaireInput) input: ChangeQuestionnaireInput,
  ): Promise<{ questionnaire: Questionnaire }> {
    return { questionnaire: await changeQuestionnaire(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => OpenQuestionnairePayload, { description: 'Opens a questionnaire to whoever has an invitation.' })
  async openQuestionnaire(
    @Ctx() context: Context,
    @Input(() => OpenQuestionnaireInput) input: OpenQuestionnaireInput,
  ): Promise<{ questionnaire: Questionnaire }> {
    return { questionnaire: await openQuestionnaire(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => InviteToQuestionnairePayload, { description: 'Makes codes that each let one person answer once.' })
  inviteToQuestionnaire(
    @Ctx() context: Context,
    @Input(() => InviteToQuestionnaireInput) input: InviteToQuestionnaireInput,
  ): Promise<InviteToQuestionnairePayload> {
    return inviteToQuestionnaire(context, input);
  }

  @Asks(ASSESSORS)
  @Mutation(() => PlanClosingPayload, { description: 'Says when an open questionnaire is meant to close.' })
  async planClosing(
    @Ctx() context: Context,
    @Arg('input', () => PlanClosingInput, { description: 'Which, and when.' }) input: PlanClosingInput,
  ): Promise<{ questionnaire: Questionnaire }> {
    return { questionnaire: await planClosing(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => CloseQuestionnairePayload, { description: 'Closes a questionnaire for good.' })
  async closeQuestionnaire(
    @Ctx() context: Context,
    @Input(() => CloseQuestionnaireInput) input: CloseQuestionnaireInput,
  ): Promise<{ questionnaire: Questionnaire }> {
    return { questionnaire: await closeQuestionnaire(context, input) };
  }
}
