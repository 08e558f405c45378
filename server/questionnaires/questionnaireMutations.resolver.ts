import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Asks, Readable } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { closeQuestionnaire } from './closeQuestionnaire.ts';
import { changeQuestionnaire, draftQuestionnaire } from './draftQuestionnaire.ts';
import { inviteToQuestionnaire } from './inviteToQuestionnaire.ts';
import { openQuestionnaire } from './openQuestionnaire.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import {
  ChangeQuestionnaireInput,
  CloseQuestionnaireInput,
  DraftQuestionnaireInput,
  InviteToQuestionnaireInput,
  OpenQuestionnaireInput,
} from './questionnaire.inputs.ts';

const ASSESSORS = questionnaireAccess.write.says;

@Readable(everyone)
@ObjectType({ description: 'What draftQuestionnaire made or changed.' })
class DraftQuestionnairePayload {
  @Field(() => Questionnaire, { description: 'The questionnaire.' }) declare questionnaire: Questionnaire;
}

@Readable(everyone)
@ObjectType({ description: 'What changeQuestionnaire made or changed.' })
class ChangeQuestionnairePayload {
  @Field(() => Questionnaire, { description: 'The questionnaire.' }) declare questionnaire: Questionnaire;
}

@Readable(everyone)
@ObjectType({ description: 'What openQuestionnaire made or changed.' })
class OpenQuestionnairePayload {
  @Field(() => Questionnaire, { description: 'The questionnaire.' }) declare questionnaire: Questionnaire;
}

@Readable(everyone)
@ObjectType({ description: 'What closeQuestionnaire made or changed.' })
class CloseQuestionnairePayload {
  @Field(() => Questionnaire, { description: 'The questionnaire.' }) declare questionnaire: Questionnaire;
}

@Readable(everyone)
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
    @Arg('input', () => DraftQuestionnaireInput, { description: 'What to do.' }) input: DraftQuestionnaireInput,
  ): Promise<DraftQuestionnairePayload> {
    return { questionnaire: await draftQuestionnaire(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => ChangeQuestionnairePayload, { description: 'Changes a questionnaire, until it is opened.' })
  async changeQuestionnaire(
    @Ctx() context: Context,
    @Arg('input', () => ChangeQuestionnaireInput, { description: 'What to do.' }) input: ChangeQuestionnaireInput,
  ): Promise<ChangeQuestionnairePayload> {
    return { questionnaire: await changeQuestionnaire(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => OpenQuestionnairePayload, { description: 'Opens a questionnaire to whoever has an invitation.' })
  async openQuestionnaire(
    @Ctx() context: Context,
    @Arg('input', () => OpenQuestionnaireInput, { description: 'What to do.' }) input: OpenQuestionnaireInput,
  ): Promise<OpenQuestionnairePayload> {
    return { questionnaire: await openQuestionnaire(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => InviteToQuestionnairePayload, { description: 'Makes codes that each let one person answer once.' })
  inviteToQuestionnaire(
    @Ctx() context: Context,
    @Arg('input', () => InviteToQuestionnaireInput, { description: 'What to do.' }) input: InviteToQuestionnaireInput,
  ): Promise<InviteToQuestionnairePayload> {
    return inviteToQuestionnaire(context, input);
  }

  @Asks(ASSESSORS)
  @Mutation(() => CloseQuestionnairePayload, { description: 'Closes a questionnaire for good.' })
  async closeQuestionnaire(
    @Ctx() context: Context,
    @Arg('input', () => CloseQuestionnaireInput, { description: 'What to do.' }) input: CloseQuestionnaireInput,
  ): Promise<CloseQuestionnairePayload> {
    return { questionnaire: await closeQuestionnaire(context, input) };
  }
}
