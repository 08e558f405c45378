import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../../organisations/organisation.entity.ts';
import { organisationOf } from '../../organisations/organisationOf.ts';
import { Member, type MemberRow } from '../../people/member.entity.ts';
import { memberOf } from '../../people/memberOf.ts';
import { Asks } from '../../platform/access/guard.ts';
import { After, First } from '../../platform/api/arguments.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import { loader, type Context } from '../../platform/api/context.ts';
import { demandId } from '../../platform/input.ts';
import { asTold } from '../../studies/findings/asTold.ts';
import { Finding } from '../../studies/findings/finding.entity.ts';
import { listedRow, listPage } from '../../platform/database/listing.rows.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { Action, ActionStatusEnum, type ActionRow, type ActionStatus } from './action.entity.ts';
import { ActionPlan } from '../actionPlan.entity.ts';
import { actions, progressList } from '../listings.ts';
import { ActionFilter } from '../overview/overview.inputs.ts';
import { actionAccess } from '../plan.access.ts';
import { planOf } from '../planOf.ts';
import { Progress, type ProgressRow } from './progress.entity.ts';
import { standingAs } from '../overview/standing.rows.ts';

export const ActionConnection = connectionOf<ActionRow>('Action', () => Action, true);
const ProgressConnection = connectionOf<ProgressRow>('Progress', () => Progress, true);

@Resolver(() => Action)
export class ActionResolver {
  @Asks(actionAccess.read.says)
  @Query(() => ActionConnection, { description: 'Actions of all plans, those due first at the top.' })
  actions(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('status', () => [ActionStatusEnum], { nullable: true, description: 'That stand in one of these ways.' })
    status?: ActionStatus[] | null,
    @Arg('filter', () => ActionFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter?: ActionFilter | null,
  ): Promise<Page<ActionRow>> {
    const { institution, plan, goal, standing } = filter ?? {};
    for (const [name, id] of Object.entries({ institution, plan, goal })) demandId(`filter.${name}`, id);
    const matching = standing ? standingAs(context, standing) : [];
    return listPage(context, actions, { first, after, where: { status, institution, plan, goal }, matching });
  }

  @Asks(actionAccess.read.says)
  @Query(() => Action, { nullable: true, description: 'One action, or null when there is none for this viewer.' })
  action(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which action.' }) id: string,
  ): Promise<ActionRow | null> {
    return listedRow(context, actions, id);
  }

  @FieldResolver(() => ActionPlan, { description: 'The plan it stands in.' })
  plan(@Root() it: ActionRow, @Ctx() context: Context): Promise<ActionPlan> {
    return planOf(context, it.plan);
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
    @First(10) first: number,
    @After() after?: string | null,
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
