import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Asks, Readable } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { answerQuestionnaire } from './answerQuestionnaire.ts';
import { askedBehind, letterbox } from './letterbox.ts';
import { AskedLanguageEnum, AskedText, Question, type AskedLanguage } from './question.type.ts';
import { askedAccess } from './questionnaire.access.ts';
import { AnswerQuestionnaireInput } from './questionnaire.inputs.ts';

@Readable(askedAccess.read)
@ObjectType({ description: 'A questionnaire as those see it who are asked.' })
export class AskedQuestionnaire {
  @Field(() => ID, { description: 'What its public address ends with.' }) declare code: string;
  @Field(() => AskedText, { description: 'Its name.' }) declare title: AskedText;
  @Field(() => AskedText, { description: 'Why it is asked, and what happens with the answers.' })
  declare introduction: AskedText;
  @Field(() => [AskedLanguageEnum], { description: 'The languages it is asked in.' })
  declare languages: AskedLanguage[];
  @Field(() => [Question], { description: 'What is asked, in order; nothing once it is closed.' })
  declare questions: Question[];
  @Field(() => Boolean, { description: 'Whether it can be answered now.' }) declare open: boolean;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it is meant to close: until then answers are taken; null when none is planned.',
  })
  declare closesOn: string | null;
}

@Readable(everyone)
@ObjectType({ description: 'That the answers were taken. Nothing leads back to them, so nothing more can be said.' })
class AnswerQuestionnairePayload {
  @Field(() => Boolean, { description: 'Always true: what was not taken is refused.' }) declare taken: boolean;
}

@Resolver()
export class AskedQuestionnaireResolver {
  @Asks(askedAccess.read.says)
  @Query(() => AskedQuestionnaire, {
    nullable: true,
    description: 'What is asked behind a public code, or null when nothing is.',
  })
  async askedQuestionnaire(
    @Ctx() { services }: Context,
    @Arg('code', () => String, { description: 'What the public address ends with.' }) code: string,
  ): Promise<AskedQuestionnaire | null> {
    const it = await askedBehind(letterbox(services, code), code);
    if (!it) return null;
    const { title, introduction, languages, status, closesOn } = it;
    const open = status === 'OPEN';
    return {
      code,
      title,
      introduction,
      languages,
      questions: open ? it.questions : [],
      open,
      closesOn: closesOn ?? null,
    };
  }

  @Asks(askedAccess.answer.says)
  @Mutation(() => AnswerQuestionnairePayload, { description: 'Sends the answers of one person, without who they are.' })
  async answerQuestionnaire(
    @Ctx() context: Context,
    @Arg('input', () => AnswerQuestionnaireInput, { description: 'The invitation and the answers.' })
    input: AnswerQuestionnaireInput,
  ): Promise<AnswerQuestionnairePayload> {
    await answerQuestionnaire(context, input);
    return { taken: true };
  }
}
