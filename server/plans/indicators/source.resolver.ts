import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Guard } from '../../platform/access/guard.ts';
import { First } from '../../platform/api/arguments.ts';
import { pageSize } from '../../platform/api/connection.ts';
import type { Context } from '../../platform/api/context.ts';
import { ActionPlan, type ActionPlanRow } from '../actionPlan.entity.ts';
import { takenValues } from '../measurements/fedValues.ts';
import { Measurement } from '../measurements/measurement.entity.ts';
import { planAccess } from '../plan.access.ts';
import { AskedSourceInput, CellSourceInput } from './source.inputs.ts';
import { IndicatorSourceEnum, type IndicatorSource } from './source.type.ts';
import { sourceOf } from './sourceOf.ts';

@Resolver(() => ActionPlan)
export class PlanSourcesResolver {
  @Guard(planAccess.draft)
  @FieldResolver(() => [Measurement], {
    nullable: true,
    description: 'What an indicator of the plan would be fed with, the newest first: a baseline can be taken from it.',
  })
  async valuesFrom(
    @Root() plan: ActionPlanRow,
    @Ctx() context: Context,
    @Arg('source', () => IndicatorSourceEnum, {
      defaultValue: 'BY_HAND',
      description: 'Who or what would give it its values; by hand there are none.',
    })
    source: IndicatorSource,
    @Arg('asked', () => AskedSourceInput, { nullable: true, description: 'For a questionnaire: which answers.' })
    asked?: AskedSourceInput | null,
    @Arg('cell', () => CellSourceInput, { nullable: true, description: 'For published statistics: which cell.' })
    cell?: CellSourceInput | null,
    @First(10) first = 10,
  ): Promise<object[]> {
    const { organisation, municipality, institutions } = plan;
    const owners = { organisation, municipality, institutions };
    const fed = { ...(await sourceOf(context, plan, { source, asked: asked ?? null, cell: cell ?? null })), ...owners };
    const values = await takenValues(context, fed);
    return values
      .slice(0, pageSize(first))
      .map((it) => ({ ...it, ...owners, id: `${plan.id}.${source}.${it.measuredOn}` }));
  }
}
