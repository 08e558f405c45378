import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ActionPlan } from '../plans/actionPlan.entity.ts';
import { planOf } from '../plans/planOf.ts';
import { Asks } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { demandId } from '../platform/input.ts';
import { listedRow, listPage } from '../platform/database/listing.rows.ts';
import { SummaryConnection as QuestionnaireSummaryConnection } from '../questionnaires/questionnaire.resolver.ts';
import type { QuestionnaireSummaryRow } from '../questionnaires/questionnaireSummary.entity.ts';
import { askedAbout } from './askedAbout.ts';
import { evaluateActionPlan } from './evaluateActionPlan.ts';
import { evaluationAccess } from './evaluation.access.ts';
import { Evaluation, type EvaluationRow } from './evaluation.entity.ts';
import { EvaluateActionPlanInput, IssueEvaluationReportInput, WriteEvaluationInput } from './evaluation.inputs.ts';
import { issueEvaluationReport } from './issueEvaluationReport.ts';
import { lastIssued } from './lastIssued.ts';
import { evaluations } from './listings.ts';
import { writeEvaluation } from './writeEvaluation.ts';

const EvaluationConnection = connectionOf<EvaluationRow>('Evaluation', () => Evaluation, true);

const EvaluateActionPlanPayload = payloadOf('EvaluateActionPlanPayload', 'The evaluation that was begun.', {
  evaluation: [() => Evaluation, 'The evaluation.'],
});

const WriteEvaluationPayload = payloadOf('WriteEvaluationPayload', 'The evaluation after it was written on.', {
  evaluation: [() => Evaluation, 'The evaluation.'],
});

const IssueEvaluationReportPayload = payloadOf(
  'IssueEvaluationReportPayload',
  'The evaluation whose report was issued.',
  { evaluation: [() => Evaluation, 'The evaluation.'] },
);

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @Asks(evaluationAccess.read.says)
  @Query(() => EvaluationConnection, { description: 'Evaluations of action plans, the newest first.' })
  evaluations(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('plan', () => ID, { nullable: true, description: 'Of this plan alone.' }) plan?: string | null,
  ): Promise<Page<EvaluationRow>> {
    demandId('plan', plan);
    return listPage(context, evaluations, { first, after, where: { plan } });
  }

  @Asks(evaluationAccess.read.says)
  @Query(() => Evaluation, {
    nullable: true,
    description: 'One evaluation, or null when there is none for this viewer.',
  })
  evaluation(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which evaluation.' }) id: string,
  ): Promise<EvaluationRow | null> {
    return listedRow(context, evaluations, id);
  }

  @Asks(evaluationAccess.write.says)
  @Mutation(() => EvaluateActionPlanPayload, { description: 'Begins an evaluation of an approved plan.' })
  async evaluateActionPlan(
    @Ctx() context: Context,
    @Arg('input', () => EvaluateActionPlanInput, { description: 'Which plan, and by which day.' })
    input: EvaluateActionPlanInput,
  ): Promise<{ evaluation: Evaluation }> {
    return { evaluation: await evaluateActionPlan(context, input) };
  }

  @Asks(evaluationAccess.write.says)
  @Mutation(() => WriteEvaluationPayload, { description: 'Writes what an evaluation says.' })
  async writeEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => WriteEvaluationInput, { description: 'What to write.' }) input: WriteEvaluationInput,
  ): Promise<{ evaluation: Evaluation }> {
    return { evaluation: await writeEvaluation(context, input) };
  }

  @Asks(evaluationAccess.issue.says)
  @Mutation(() => IssueEvaluationReportPayload, { description: 'Issues the report of an evaluation.' })
  async issueEvaluationReport(
    @Ctx() context: Context,
    @Arg('input', () => IssueEvaluationReportInput, { description: 'Which evaluation.' })
    input: IssueEvaluationReportInput,
  ): Promise<{ evaluation: Evaluation }> {
    return { evaluation: await issueEvaluationReport(context, input) };
  }

  @FieldResolver(() => ActionPlan, { description: 'The plan it evaluates.' })
  plan(@Root() it: EvaluationRow, @Ctx() context: Context): Promise<ActionPlan> {
    return planOf(context, it.plan);
  }

  @FieldResolver(() => QuestionnaireSummaryConnection, {
    description: 'What was asked for the study behind the plan and asked again later, closed by the day it looks at.',
  })
  async questionnaires(
    @Root() it: EvaluationRow,
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
  ): Promise<Page<QuestionnaireSummaryRow>> {
    return askedAbout(context, await planOf(context, it.plan), it.evaluatedOn, { first, after });
  }

  @FieldResolver(() => Evaluation, {
    nullable: true,
    description: 'The evaluation of the same plan that was issued last before it; null for the first.',
  })
  last(@Root() it: EvaluationRow, @Ctx() context: Context): Promise<EvaluationRow | null> {
    return lastIssued(context, it);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can write on it now.' })
  viewerCanWrite(@Root() it: EvaluationRow, @Ctx() { viewer }: Context): boolean {
    return evaluationAccess.write.test(viewer, it) && !it.issuedOn;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can issue its report now.' })
  viewerCanIssue(@Root() it: EvaluationRow, @Ctx() { viewer }: Context): boolean {
    return evaluationAccess.issue.test(viewer, it) && !it.issuedOn;
  }
}
