import { Ctx, Mutation, Resolver } from 'type-graphql';
import { Asks } from '../../platform/access/guard.ts';
import { Input } from '../../platform/api/arguments.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { Action } from './action.entity.ts';
import { actionAccess, planAccess } from '../plan.access.ts';
import { ChangeActionInput, PlanActionInput, ReportProgressInput } from './action.inputs.ts';
import { changeAction } from './changeAction.ts';
import { planAction } from './planAction.ts';
import { Progress } from './progress.entity.ts';
import { reportProgress } from './reportProgress.ts';

const PlanActionPayload = payloadOf('PlanActionPayload', 'What planAction made or changed.', {
  action: [() => Action, 'The action.'],
});

const ChangeActionPayload = payloadOf('ChangeActionPayload', 'What changeAction made or changed.', {
  action: [() => Action, 'The action.'],
});

const ReportProgressPayload = payloadOf('ReportProgressPayload', 'What reportProgress made or changed.', {
  action: [() => Action, 'The action.'],
  progress: [() => Progress, 'What was reported.'],
});

@Resolver()
export class ActionMutationsResolver {
  @Asks(planAccess.draft.says)
  @Mutation(() => PlanActionPayload, { description: 'Plans something to be done about a finding.' })
  async planAction(
    @Ctx() context: Context,
    @Input(() => PlanActionInput) input: PlanActionInput,
  ): Promise<{ action: Action }> {
    return { action: await planAction(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => ChangeActionPayload, { description: 'Changes what an action is.' })
  async changeAction(
    @Ctx() context: Context,
    @Input(() => ChangeActionInput) input: ChangeActionInput,
  ): Promise<{ action: Action }> {
    return { action: await changeAction(context, input) };
  }

  @Asks(actionAccess.report.says)
  @Mutation(() => ReportProgressPayload, { description: 'Reports how far an action has come.' })
  reportProgress(
    @Ctx() context: Context,
    @Input(() => ReportProgressInput) input: ReportProgressInput,
  ): Promise<{ action: Action; progress: Progress }> {
    return reportProgress(context, input);
  }
}
