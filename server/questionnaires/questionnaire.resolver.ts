import { isDeepStrictEqual } from 'node:util';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Asks, Guard } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { unseal } from '../platform/crypto/unseal.ts';
import { listedRow, listPage } from '../platform/database/listing.rows.ts';
import { studyAccess } from '../studies/study.access.ts';
import { Study, type StudyRow } from '../studies/study.entity.ts';
import { studyOf } from '../studies/studyOf.ts';
import { AnswerSheet, SheetEntry, type AnswerSheetRow } from './answerSheet.entity.ts';
import { QuestionnaireCounts } from './counts.type.ts';
import { countsOf } from './countsOf.ts';
import { questionnaireList, sheetList, summaryList, writtenList } from './listings.ts';
import { choicesOf, progressOf } from './progress.rows.ts';
import { questionnaireAccess, summaryAccess } from './questionnaire.access.ts';
import { Questionnaire, type QuestionnaireRow } from './questionnaire.entity.ts';
import { QuestionnaireSummary, type QuestionnaireSummaryRow } from './questionnaireSummary.entity.ts';
import { placeInMix, writtenAnswers } from './sealed.ts';
import { WrittenAnswer, type WrittenAnswerRow } from './writtenAnswer.entity.ts';

const QuestionnaireConnection = connectionOf<QuestionnaireRow>('Questionnaire', () => Questionnaire, true);
export const SummaryConnection = connectionOf<QuestionnaireSummaryRow>(
  'QuestionnaireSummary',
  () => QuestionnaireSummary,
);
const SheetConnection = connectionOf<AnswerSheetRow>('AnswerSheet', () => AnswerSheet, true);
const WrittenConnection = connectionOf<WrittenAnswerRow>('WrittenAnswer', () => WrittenAnswer, true);

@Resolver(() => Study)
export class StudyQuestionnairesResolver {
  @Guard(studyAccess.workings)
  @FieldResolver(() => QuestionnaireConnection, {
    nullable: true,
    description: 'What it asks many people; what is open comes first.',
  })
  questionnaires(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<QuestionnaireRow>> {
    return listPage(context, questionnaireList, { first, after, where: { study: id } });
  }

  @Guard(studyAccess.workings)
  @FieldResolver(() => QuestionnaireConnection, {
    nullable: true,
    description: 'What was asked in its municipality, in this study or another, and can be asked again.',
  })
  followable(
    @Root() { municipality }: StudyRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<QuestionnaireRow>> {
    return listPage(context, questionnaireList, { first, after, where: { municipality, status: 'CLOSED' } });
  }

  @FieldResolver(() => SummaryConnection, {
    description: 'What its questionnaires came to; for others than assessors none until a report is issued.',
  })
  questionnaireSummaries(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<QuestionnaireSummaryRow>> {
    return listPage(context, summaryList, { first, after, where: { study: id } });
  }
}

@Resolver(() => Questionnaire)
export class QuestionnaireResolver {
  @Asks(questionnaireAccess.read.says)
  @Query(() => Questionnaire, {
    nullable: true,
    description: 'One questionnaire, or null when there is none for this viewer.',
  })
  questionnaire(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which questionnaire.' }) id: string,
  ): Promise<QuestionnaireRow | null> {
    return listedRow(context, questionnaireList, id);
  }

  @FieldResolver(() => String, { description: 'Its public address; an invitation may stand behind it after a slash.' })
  address(@Root() { code }: QuestionnaireRow, @Ctx() { services }: Context): string {
    return `${services.publicOrigin}/q#${code}`;
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The earlier questionnaire that it asks again.' })
  follows(@Root() { follows }: QuestionnaireRow): string | null {
    return follows ?? null;
  }

  @FieldResolver(() => [Organisation], {
    description: 'The institutions it is about: those of its study until it is opened, and the same from then on.',
  })
  async institutions(@Root() it: QuestionnaireRow, @Ctx() context: Context): Promise<OrganisationRow[]> {
    const { institutions } = it.status === 'DRAFT' ? await studyOf(context, it.study) : it;
    return Promise.all(institutions.map((id) => organisationOf(context, id)));
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether its study has come to be about other institutions since it was opened.',
  })
  async studyMovedOn(@Root() it: QuestionnaireRow, @Ctx() context: Context): Promise<boolean> {
    if (it.status === 'DRAFT') return false;
    const { institutions } = await studyOf(context, it.study);
    return !isDeepStrictEqual(new Set(institutions), new Set(it.institutions));
  }

  @FieldResolver(() => Int, { description: 'How many invitations were made.' })
  async invited(@Root() { id }: QuestionnaireRow, @Ctx() context: Context): Promise<number> {
    return (await progressOf(context, id)).invited;
  }

  @FieldResolver(() => Int, { description: 'How many have answered so far.' })
  async answered(@Root() { id }: QuestionnaireRow, @Ctx() context: Context): Promise<number> {
    return (await progressOf(context, id)).answered;
  }

  @Guard(questionnaireAccess.results)
  @FieldResolver(() => QuestionnaireCounts, { nullable: true, description: 'What was chosen, counted exactly.' })
  async counts(@Root() it: QuestionnaireRow, @Ctx() context: Context): Promise<QuestionnaireCounts> {
    return countsOf(it, await choicesOf(context, it.id));
  }

  @Guard(questionnaireAccess.results)
  @FieldResolver(() => SheetConnection, { nullable: true, description: 'What each chose, in an order of chance.' })
  sheets(
    @Root() { id }: QuestionnaireRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<AnswerSheetRow>> {
    return listPage(context, sheetList, { first, after, where: { questionnaire: id } });
  }

  @Guard(questionnaireAccess.results)
  @FieldResolver(() => WrittenConnection, { nullable: true, description: 'What was written, in an order of chance.' })
  written(
    @Root() { id }: QuestionnaireRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
    @Arg('question', () => ID, { nullable: true, description: 'To this question alone.' }) question?: string | null,
  ): Promise<Page<WrittenAnswerRow>> {
    return listPage(context, writtenList, { first, after, where: { questionnaire: id, question } });
  }
}

@Resolver(() => QuestionnaireSummary)
export class QuestionnaireSummaryResolver {
  @Asks(summaryAccess.read.says)
  @Query(() => QuestionnaireSummary, {
    nullable: true,
    description: 'What one questionnaire came to, or null when there is nothing for this viewer.',
  })
  questionnaireSummary(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which questionnaire.' }) id: string,
  ): Promise<QuestionnaireSummaryRow | null> {
    return listedRow(context, summaryList, id);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The earlier questionnaire that it asked again.' })
  follows(@Root() { follows }: QuestionnaireSummaryRow): string | null {
    return follows ?? null;
  }

  @FieldResolver(() => QuestionnaireSummary, {
    nullable: true,
    description: 'What the earlier questionnaire came to that this one asks again; protected by itself.',
  })
  before(
    @Root() { follows }: QuestionnaireSummaryRow,
    @Ctx() context: Context,
  ): Promise<QuestionnaireSummaryRow | null> {
    return follows ? listedRow(context, summaryList, follows) : Promise.resolve(null);
  }
}

@Resolver(() => AnswerSheet)
export class AnswerSheetResolver {
  @FieldResolver(() => [SheetEntry], { description: 'What was chosen.' })
  entries(@Root() { choices }: AnswerSheetRow): SheetEntry[] {
    return Object.entries(choices).map(([slot, options]) => {
      const [question = '', row = null] = slot.split('.');
      return { question, row, options };
    });
  }
}

@Resolver(() => WrittenAnswer)
export class WrittenAnswerResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The words; null once the evidence was erased.' })
  text(
    @Root() { questionnaire, question, study, text }: WrittenAnswerRow,
    @Ctx() context: Context,
  ): Promise<string | null> {
    const row = placeInMix(questionnaire, question);
    return unseal(context, { table: writtenAnswers, field: 'text', row, subject: study, bytes: text });
  }
}
