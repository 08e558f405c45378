import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Member, type MemberRow } from '../people/member.entity.ts';
import { memberOf } from '../people/memberOf.ts';
import { Asks, Guard } from '../platform/access/guard.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import { loader, type Context } from '../platform/api/context.ts';
import { demandId } from '../platform/input.ts';
import { NotFound } from '../platform/problem.ts';
import { asTold } from '../studies/asTold.ts';
import { Finding } from '../studies/finding.entity.ts';
import { listedRow, listPage } from '../studies/listing.rows.ts';
import { Study } from '../studies/study.entity.ts';
import { studyOf } from '../studies/studyOf.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { Action, ActionStatusEnum, type ActionRow, type ActionStatus } from './action.entity.ts';
import { ActionPlan, type ActionPlanRow } from './actionPlan.entity.ts';
import { Goal, type GoalRow } from './goal.entity.ts';
import { EqualityIndicator, type EqualityIndicatorRow } from './indicator.entity.ts';
import { actions, goals, indicators, measurements, plans, progressList, versions } from './listings.ts';
import { lastMeasurements, type LastMeasurement } from './last.rows.ts';
import { Measurement, type MeasurementRow } from './measurement.entity.ts';
import { actionAccess, indicatorAccess, planAccess } from './plan.access.ts';
import { ActionPlanFilter } from './plan.inputs.ts';
import { PlanVersion, type PlanVersionRow } from './planVersion.entity.ts';
import { Progress, type ProgressRow } from './progress.entity.ts';
import { PlanShortcoming } from './shortcoming.type.ts';
import { shortcomingsOf } from './shortcomings.ts';

const ActionPlanConnection = connectionOf<ActionPlanRow>('ActionPlan', () => ActionPlan, true);
const GoalConnection = connectionOf<GoalRow>('Goal', () => Goal, true);
const ActionConnection = connectionOf<ActionRow>('Action', () => Action, true);
const ProgressConnection = connectionOf<ProgressRow>('Progress', () => Progress, true);
const IndicatorConnection = connectionOf<EqualityIndicatorRow>('EqualityIndicator', () => EqualityIndicator, true);
const MeasurementConnection = connectionOf<MeasurementRow>('Measurement', () => Measurement, true);
const PlanVersionConnection = connectionOf<PlanVersionRow>('PlanVersion', () => PlanVersion, true);

const FIRST = { defaultValue: 50, description: 'How many, at most 100.' } as const;
const AFTER = { nullable: true, description: 'The cursor to go on from.' } as const;

@Resolver(() => ActionPlan)
export class ActionPlanResolver {
  @Asks(planAccess.read.says)
  @Query(() => ActionPlanConnection, { description: 'Action plans, the newest first.' })
  actionPlans(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, at most 100.' }) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
    @Arg('filter', () => ActionPlanFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter?: ActionPlanFilter | null,
  ): Promise<Page<ActionPlanRow>> {
    demandId('filter.study', filter?.study);
    return listPage(context, plans, {
      first,
      after,
      where: { status: filter?.status, study: filter?.study },
      containing: { column: 'title', text: filter?.search },
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

  @Asks(actionAccess.read.says)
  @Query(() => ActionConnection, { description: 'Actions of all plans, those due first at the top.' })
  actions(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, at most 100.' }) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
    @Arg('status', () => ActionStatusEnum, { nullable: true, description: 'That have come this far.' })
    status?: ActionStatus | null,
  ): Promise<Page<ActionRow>> {
    return listPage(context, actions, { first, after, where: { status } });
  }

  @FieldResolver(() => Study, { description: 'The study whose findings it answers.' })
  async study(@Root() it: ActionPlanRow, @Ctx() context: Context): Promise<Study> {
    return studyOf(context, it.study);
  }

  @FieldResolver(() => Organisation, { description: 'The municipality whose plan it is.' })
  municipality(@Root() it: ActionPlanRow, @Ctx() context: Context): Promise<OrganisationRow> {
    return organisationOf(context, it.municipality);
  }

  @FieldResolver(() => GoalConnection, { description: 'What it wants to reach, by number.' })
  goals(
    @Root() { id }: ActionPlanRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<Page<GoalRow>> {
    return listPage(context, goals, { first, after, where: { plan: id } });
  }

  @FieldResolver(() => ActionConnection, { description: 'What is done, by deadline; an institution sees its own.' })
  actionsOf(
    @Root() { id }: ActionPlanRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<Page<ActionRow>> {
    return listPage(context, actions, { first, after, where: { plan: id } });
  }

  @FieldResolver(() => IndicatorConnection, { description: 'How it shows whether the goals are reached, by number.' })
  indicators(
    @Root() { id }: ActionPlanRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<Page<EqualityIndicatorRow>> {
    return listPage(context, indicators, { first, after, where: { plan: id } });
  }

  @Guard(planAccess.whole)
  @FieldResolver(() => PlanVersionConnection, { nullable: true, description: 'What was approved, the newest first.' })
  versions(
    @Root() { id }: ActionPlanRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
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
    return shortcomingsOf(await em.find(Action, of), await em.find(EqualityIndicator, of));
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

@Resolver(() => Action)
export class ActionResolver {
  @FieldResolver(() => ActionPlan, { description: 'The plan it stands in.' })
  async plan(@Root() it: ActionRow, @Ctx() context: Context): Promise<ActionPlan> {
    const found = await loader<string, ActionPlan>(context, 'action plan', async (ids) => {
      const all = await context.em.find(ActionPlan, { id: { $in: [...ids] } });
      return new Map(all.map((one) => [one.id, one]));
    }).load(it.plan);
    if (!found) throw new NotFound('action plan');
    return found;
  }

  @FieldResolver(() => ID, { description: 'The goal it serves.' })
  goal(@Root() it: ActionRow): string {
    return it.goal;
  }

  @FieldResolver(() => Finding, { nullable: true, description: 'The finding it answers.' })
  async finding(@Root() it: ActionRow, @Ctx() context: Context): Promise<Finding | null> {
    if (!it.finding) return null;
    const findings = loader<string, Finding>(context, 'finding', async (ids) => {
      const found = await context.em.find(Finding, { id: { $in: [...ids] } });
      return new Map(found.map((one) => [one.id, one]));
    });
    const finding = await findings.load(it.finding);
    return finding && asTold(context, finding);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The institution that carries it out.' })
  institution(@Root() it: ActionRow, @Ctx() context: Context): Promise<OrganisationRow> | null {
    return it.institution ? organisationOf(context, it.institution) : null;
  }

  @FieldResolver(() => ProgressConnection, { description: 'What was reported of it, the newest first.' })
  progress(
    @Root() { id }: ActionRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, at most 100.' }) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<Page<ProgressRow>> {
    return listPage(context, progressList, { first, after, where: { action: id } });
  }

  @FieldResolver(() => Boolean, { description: 'Whether its deadline is past and it is neither done nor abandoned.' })
  late(@Root() it: ActionRow, @Ctx() { now }: Context): boolean {
    return it.deadline < dayOf(now()) && it.status !== 'DONE' && it.status !== 'ABANDONED';
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may report how far it has come.' })
  viewerCanReport(@Root() it: ActionRow, @Ctx() { viewer }: Context): boolean {
    return actionAccess.report.test(viewer, { ...it, institution: it.institution ?? null });
  }
}

@Resolver(() => Progress)
export class ProgressResolver {
  @FieldResolver(() => Member, {
    nullable: true,
    description: 'Who reported it; null for those who do not see members.',
  })
  author(@Root() it: ProgressRow, @Ctx() context: Context): Promise<MemberRow | null> {
    return memberOf(context, it.author);
  }
}

@Resolver(() => EqualityIndicator)
export class EqualityIndicatorResolver {
  @FieldResolver(() => ID, { description: 'The goal it measures.' })
  goal(@Root() it: EqualityIndicatorRow): string {
    return it.goal;
  }

  @FieldResolver(() => MeasurementConnection, { description: 'What was measured, the newest first.' })
  measurements(
    @Root() { id }: EqualityIndicatorRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<Page<MeasurementRow>> {
    return listPage(context, measurements, { first, after, where: { indicator: id } });
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'How much of the way from baseline to target the last measurement has come, where 1 is all of it; null before there is one.',
  })
  async reached(@Root() it: EqualityIndicatorRow, @Ctx() context: Context): Promise<number | null> {
    const { baseline, target } = it;
    if (typeof baseline !== 'number' || typeof target !== 'number') return null;
    const last = await loader<string, LastMeasurement>(context, 'last measurement', (ids) =>
      lastMeasurements(context, ids),
    ).load(it.id);
    return last ? (last.value - baseline) / (target - baseline) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may record a measurement of it.' })
  viewerCanMeasure(@Root() it: EqualityIndicatorRow, @Ctx() { viewer }: Context): boolean {
    return indicatorAccess.measure.test(viewer, it);
  }
}
