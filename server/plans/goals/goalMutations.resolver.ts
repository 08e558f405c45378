import { Ctx, Mutation, Resolver } from 'type-graphql';
import { Asks } from '../../platform/access/guard.ts';
import { Input } from '../../platform/api/arguments.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { Goal } from './goal.entity.ts';
import { planAccess } from '../plan.access.ts';
import { ChangeGoalInput, SetGoalInput } from './goal.inputs.ts';
import { changeGoal } from './changeGoal.ts';
import { setGoal } from './setGoal.ts';

const SetGoalPayload = payloadOf('SetGoalPayload', 'What setGoal made or changed.', {
  goal: [() => Goal, 'The goal.'],
});

const ChangeGoalPayload = payloadOf('ChangeGoalPayload', 'What changeGoal made or changed.', {
  goal: [() => Goal, 'The goal.'],
});

@Resolver()
export class GoalMutationsResolver {
  @Asks(planAccess.draft.says)
  @Mutation(() => SetGoalPayload, { description: 'Adds a goal to a plan.' })
  async setGoal(@Ctx() context: Context, @Input(() => SetGoalInput) input: SetGoalInput): Promise<{ goal: Goal }> {
    return { goal: await setGoal(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => ChangeGoalPayload, { description: 'Puts a goal in other words.' })
  async changeGoal(
    @Ctx() context: Context,
    @Input(() => ChangeGoalInput) input: ChangeGoalInput,
  ): Promise<{ goal: Goal }> {
    return { goal: await changeGoal(context, input) };
  }
}
