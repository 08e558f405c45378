import { Ctx, Mutation, Resolver } from 'type-graphql';
import { Asks } from '../platform/access/guard.ts';
import { Input } from '../platform/api/arguments.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { ActionPlan } from './actionPlan.entity.ts';
import { approveActionPlan } from './approveActionPlan.ts';
import { draftActionPlan } from './draftActionPlan.ts';
import { planAccess } from './plan.access.ts';
import { ApproveActionPlanInput, DraftActionPlanInput, ReviseActionPlanInput } from './plan.inputs.ts';
import { reviseActionPlan } from './reviseActionPlan.ts';

const DraftActionPlanPayload = payloadOf('DraftActionPlanPayload', 'What draftActionPlan made or changed.', {
  plan: [() => ActionPlan, 'The plan.'],
});

const ApproveActionPlanPayload = payloadOf('ApproveActionPlanPayload', 'What approveActionPlan made or changed.', {
  plan: [() => ActionPlan, 'The plan.'],
});

const ReviseActionPlanPayload = payloadOf('ReviseActionPlanPayload', 'What reviseActionPlan made or changed.', {
  plan: [() => ActionPlan, 'The plan.'],
});

@Resolver()
export class PlanMutationsResolver {
  @Asks(planAccess.draft.says)
  @Mutation(() => DraftActionPlanPayload, {
    description: 'Begins an action plan on the ground of a study whose report is issued.',
  })
  async draftActionPlan(
    @Ctx() context: Context,
    @Input(() => DraftActionPlanInput) input: DraftActionPlanInput,
  ): Promise<{ plan: ActionPlan }> {
    return { plan: await draftActionPlan(context, input) };
  }

  @Asks(planAccess.approve.says)
  @Mutation(() => ApproveActionPlanPayload, {
    description: 'Approves a plan, if the chain from finding to indicator is whole.',
  })
  async approveActionPlan(
    @Ctx() context: Context,
    @Input(() => ApproveActionPlanInput) input: ApproveActionPlanInput,
  ): Promise<{ plan: ActionPlan }> {
    return { plan: await approveActionPlan(context, input) };
  }

  @Asks(planAccess.approve.says)
  @Mutation(() => ReviseActionPlanPayload, { description: 'Opens an approved plan for its next version.' })
  async reviseActionPlan(
    @Ctx() context: Context,
    @Input(() => ReviseActionPlanInput) input: ReviseActionPlanInput,
  ): Promise<{ plan: ActionPlan }> {
    return { plan: await reviseActionPlan(context, input) };
  }
}
