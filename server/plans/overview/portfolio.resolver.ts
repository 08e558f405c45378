import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { organisationOf } from '../../organisations/organisationOf.ts';
import { Asks, Guard } from '../../platform/access/guard.ts';
import { demand } from '../../platform/access/rule.ts';
import { loader, type Context } from '../../platform/api/context.ts';
import { ActionPlan, type ActionPlanRow } from '../actionPlan.entity.ts';
import { anyPlanner, planAccess } from '../plan.access.ts';
import {
  actionsOfInstitutions,
  actionsOfPlans,
  allOfThem,
  indicatorsOfPlans,
  type ActionCountsRow,
  type IndicatorCountsRow,
} from './standing.rows.ts';
import { InstitutionStanding, PlanStanding, Portfolio } from './standing.type.ts';

const nothing: ActionCountsRow = { notStarted: 0, underWay: 0, done: 0, abandoned: 0, late: 0 };

@Resolver(() => Portfolio)
export class PortfolioResolver {
  @Asks(planAccess.whole.says)
  @Query(() => Portfolio, { description: "All approved plans: a municipality's own, or all of the equality body's." })
  async portfolio(@Ctx() context: Context): Promise<Portfolio> {
    demand(context.viewer, anyPlanner, null);
    const { plans, indicators, unmeasured, ...actions } = await allOfThem(context);
    return { plans, standing: { actions, indicators, unmeasured } };
  }

  @FieldResolver(() => [InstitutionStanding], {
    description: 'By institution, those with most that is late first; at most 100.',
  })
  async institutions(@Ctx() context: Context): Promise<InstitutionStanding[]> {
    const found = await actionsOfInstitutions(context);
    return Promise.all(
      found.map(async ({ institution, ...actions }) => ({
        institution: institution ? await organisationOf(context, institution) : null,
        actions,
      })),
    );
  }
}

@Resolver(() => ActionPlan)
export class PlanStandingResolver {
  @Guard(planAccess.whole)
  @FieldResolver(() => PlanStanding, { nullable: true, description: 'How it stands, in numbers.' })
  async standing(@Root() { id }: ActionPlanRow, @Ctx() context: Context): Promise<PlanStanding> {
    const [actions, indicators] = await Promise.all([
      loader<string, ActionCountsRow>(context, 'actions of plans', (ids) => actionsOfPlans(context, ids)).load(id),
      loader<string, IndicatorCountsRow>(context, 'indicators of plans', (ids) => indicatorsOfPlans(context, ids)).load(
        id,
      ),
    ]);
    return {
      actions: actions ?? nothing,
      indicators: indicators?.indicators ?? 0,
      unmeasured: indicators?.unmeasured ?? 0,
    };
  }
}
