import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../../organisations/organisation.entity.ts';
import { organisationOf } from '../../organisations/organisationOf.ts';
import { Asks, Guard } from '../../platform/access/guard.ts';
import { After, First } from '../../platform/api/arguments.ts';
import { connectionOf, isDay, isNumber, type Page } from '../../platform/api/connection.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { listedRow, listPage, type Listing } from '../../platform/database/listing.rows.ts';
import { ActionPlan, type ActionPlanRow } from '../actionPlan.entity.ts';
import { PlanSummary, type PlanSummaryRow } from './planSummary.entity.ts';
import { planAccess } from '../plan.access.ts';
import { publishPlanSummary } from './publishPlanSummary.ts';
import { publishedAccess } from './published.access.ts';
import { PublishPlanSummaryInput, WithdrawPlanSummaryInput } from './summary.inputs.ts';
import { SummaryDraft } from './summaryContent.type.ts';
import { summaryOf } from './summaryOf.ts';
import { withdrawPlanSummary } from './withdrawPlanSummary.ts';

const PlanSummaryConnection = connectionOf<PlanSummaryRow>('PlanSummary', () => PlanSummary, true);

const summaries: Listing<PlanSummaryRow> = {
  of: PlanSummary,
  order: { by: 'publishedOn', descending: true, isKey: isDay },
  except: ['sha256', 'idempotencyKey'],
};

const summariesOfPlan: Listing<PlanSummaryRow> = {
  ...summaries,
  order: { by: 'number', descending: true, isKey: isNumber },
};

const PublishPlanSummaryPayload = payloadOf('PublishPlanSummaryPayload', 'What publishPlanSummary made.', {
  summary: [() => PlanSummary, 'The summary.'],
});
const WithdrawPlanSummaryPayload = payloadOf('WithdrawPlanSummaryPayload', 'What withdrawPlanSummary changed.', {
  summary: [() => PlanSummary, 'The summary.'],
});

@Resolver(() => PlanSummary)
export class PlanSummaryResolver {
  @Asks('everyone')
  @Query(() => PlanSummaryConnection, {
    description: 'Summaries of action plans that are published, the newest first.',
  })
  planSummaries(
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<PlanSummaryRow>> {
    return listPage(context, summaries, { first, after, where: { stands: true } });
  }

  @Asks('everyone')
  @Query(() => PlanSummary, { nullable: true, description: 'One summary, or null when it is not published.' })
  planSummary(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which summary.' }) id: string,
  ): Promise<PlanSummaryRow | null> {
    return listedRow(context, summaries, id);
  }

  @Asks(publishedAccess.publish.says)
  @Mutation(() => PublishPlanSummaryPayload, { description: 'Tells citizens of a plan, as it was looked at.' })
  async publishPlanSummary(
    @Ctx() context: Context,
    @Arg('input', () => PublishPlanSummaryInput, { description: 'What to tell.' }) input: PublishPlanSummaryInput,
  ): Promise<{ summary: PlanSummary }> {
    return { summary: await publishPlanSummary(context, input) };
  }

  @Asks(publishedAccess.publish.says)
  @Mutation(() => WithdrawPlanSummaryPayload, { description: 'Takes a summary back: the public no longer finds it.' })
  async withdrawPlanSummary(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawPlanSummaryInput, { description: 'Which one, and why.' })
    input: WithdrawPlanSummaryInput,
  ): Promise<{ summary: PlanSummary }> {
    return { summary: await withdrawPlanSummary(context, input) };
  }

  @FieldResolver(() => Organisation, { description: 'The municipality whose plan it is.' })
  municipality(@Root() it: PlanSummaryRow, @Ctx() context: Context): Promise<OrganisationRow> {
    return organisationOf(context, it.municipality);
  }
}

@Resolver(() => ActionPlan)
export class PlanSummariesResolver {
  @Guard(publishedAccess.publish)
  @FieldResolver(() => SummaryDraft, {
    nullable: true,
    description: 'What a summary would say if it were published now; null before the plan is approved.',
  })
  summaryDraft(
    @Root() it: ActionPlanRow,
    @Ctx() context: Context,
    @Arg('notes', () => [ID], { defaultValue: [], description: 'The actions of which the last note is told too.' })
    notes: string[],
  ): Promise<SummaryDraft> | null {
    return it.number > 0 ? summaryOf(context, it, notes) : null;
  }

  @Guard(planAccess.whole)
  @FieldResolver(() => PlanSummaryConnection, {
    nullable: true,
    description: 'What was told to citizens, the newest first, replaced and taken back ones too.',
  })
  summaries(
    @Root() { id }: ActionPlanRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<PlanSummaryRow>> {
    return listPage(context, summariesOfPlan, { first, after, where: { plan: id } });
  }
}
