import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Asks, Guard } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { demandId } from '../platform/input.ts';
import { listedRow, listPage } from '../platform/database/listing.rows.ts';
import { Study } from '../studies/study.entity.ts';
import { studyOf } from '../studies/studyOf.ts';
import { Action, type ActionRow } from './actions/action.entity.ts';
import { ActionConnection } from './actions/action.resolver.ts';
import { ActionPlan, type ActionPlanRow } from './actionPlan.entity.ts';
import { Goal, type GoalRow } from './goals/goal.entity.ts';
import { EqualityIndicator, type EqualityIndicatorRow } from './indicators/indicator.entity.ts';
import { IndicatorConnection } from './indicators/indicator.resolver.ts';
import { inForce } from './indicators/inForce.ts';
import { actions, goals, indicators, plans, versions } from './listings.ts';
import { planAccess } from './plan.access.ts';
import { ActionPlanFilter } from './plan.inputs.ts';
import { PlanVersion, type PlanVersionRow } from './planVersion.entity.ts';
import { PlanShortcoming } from './shortcoming.type.ts';
import { shortcomingsOf } from './shortcomings.ts';

const ActionPlanConnection = connectionOf<ActionPlanRow>('ActionPlan', () => ActionPlan, true);
const GoalConnection = connectionOf<GoalRow>('Goal', () => Goal, true);
const PlanVersionConnection = connectionOf<PlanVersionRow>('PlanVersion', () => PlanVersion, true);

@Resolver(() => ActionPlan)
export class ActionPlanResolver {
  @Asks(planAccess.read.says)
  @Query(() => ActionPlanConnection, { description: 'Action plans, the newest first.' })
  actionPlans(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('filter', () => ActionPlanFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter?: ActionPlanFilter | null,
  ): Promise<Page<ActionPlanRow>> {
    const { status, study, institution, search } = filter ?? {};
    demandId('filter.study', study);
    demandId('filter.institution', institution);
    return listPage(context, plans, {
      first,
      after,
      where: { status, study },
      containing: { by: 'title', text: search },
      matching: institution ? [() => sql<boolean>`institutions @> array[${institution}]`] : [],
    });
  }

  @Asks(planAccess.read.says)
  @Query(() => ActionPlan, { nullable: true, description: 'One plan, or null when there is none for this viewer.' })
  actionPlan(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which plan.' }) id: string,
  ): Promise<ActionPlanRow | null> {
    return listedRow(context, plans, id);
  }

  @FieldResolver(() => Study, { description: 'The study whose findings it answers.' })
  async study(@Root() it: ActionPlanRow, @Ctx() context: Context): Promise<Study> {
    return studyOf(context, it.study);
  }

  @FieldResolver(() => Organisation, { description: 'The municipality whose plan it is.' })
  municipality(@Root() it: ActionPlanRow, @Ctx() context: Context): Promise<OrganisationRow> {
    return organisationOf(context, it.municipality);
  }

  @FieldResolver(() => [Organisation], { description: 'The institutions it is about.' })
  institutions(@Root() it: ActionPlanRow, @Ctx() context: Context): Promise<OrganisationRow[]> {
    return Promise.all(it.institutions.map((id) => organisationOf(context, id)));
  }

  @FieldResolver(() => GoalConnection, { description: 'What it wants to reach, by number.' })
  goals(
    @Root() { id }: ActionPlanRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<GoalRow>> {
    return listPage(context, goals, { first, after, where: { plan: id } });
  }

  @FieldResolver(() => ActionConnection, { description: 'What is done, by deadline; an institution sees its own.' })
  actions(
    @Root() { id }: ActionPlanRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<ActionRow>> {
    return listPage(context, actions, { first, after, where: { plan: id } });
  }

  @FieldResolver(() => IndicatorConnection, { description: 'How it shows whether the goals are reached, by number.' })
  indicators(
    @Root() { id }: ActionPlanRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<EqualityIndicatorRow>> {
    return listPage(context, indicators, { first, after, where: { plan: id } });
  }

  @Guard(planAccess.whole)
  @FieldResolver(() => PlanVersionConnection, { nullable: true, description: 'What was approved, the newest first.' })
  versions(
    @Root() { id }: ActionPlanRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<PlanVersionRow>> {
    return listPage(context, versions, { first, after, where: { plan: id } });
  }

  @Guard(planAccess.draft)
  @FieldResolver(() => [PlanShortcoming], {
    nullable: true,
    description: 'What stands between it and its approval; empty when nothing does.',
  })
  async shortcomings(@Root() { id }: ActionPlanRow, @Ctx() { em }: Context): Promise<PlanShortcoming[]> {
    const of = { plan: id };
    return shortcomingsOf(await em.find(Action, of), inForce(await em.find(EqualityIndicator, of)));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can write on it now.' })
  viewerCanDraft(@Root() it: ActionPlanRow, @Ctx() { viewer }: Context): boolean {
    return planAccess.draft.test(viewer, it) && it.status !== 'APPROVED';
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may approve it, or open an approved one again.' })
  viewerCanApprove(@Root() it: ActionPlanRow, @Ctx() { viewer }: Context): boolean {
    return planAccess.approve.test(viewer, it);
  }
}
