import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Asks, Readable } from '../platform/access/guard.ts';
import { itsSender } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { Action } from './action.entity.ts';
import { ActionPlan } from './actionPlan.entity.ts';
import { approveActionPlan } from './approveActionPlan.ts';
import { draftActionPlan } from './draftActionPlan.ts';
import { Goal } from './goal.entity.ts';
import { EqualityIndicator } from './indicator.entity.ts';
import { Measurement } from './measurement.entity.ts';
import { actionAccess, indicatorAccess, planAccess } from './plan.access.ts';
import {
  ApproveActionPlanInput,
  ChangeActionInput,
  ChangeGoalInput,
  ChangeIndicatorInput,
  DraftActionPlanInput,
  PlanActionInput,
  RecordMeasurementInput,
  ReportProgressInput,
  ReviseActionPlanInput,
  SetGoalInput,
  SetIndicatorInput,
} from './plan.inputs.ts';
import { changeAction, planAction } from './planAction.ts';
import { Progress } from './progress.entity.ts';
import { recordMeasurement } from './recordMeasurement.ts';
import { reportProgress } from './reportProgress.ts';
import { reviseActionPlan } from './reviseActionPlan.ts';
import { changeGoal, setGoal } from './setGoal.ts';
import { changeIndicator, setIndicator } from './setIndicator.ts';

@Readable(itsSender)
@ObjectType({ description: 'What draftActionPlan made or changed.' })
class DraftActionPlanPayload {
  @Field(() => ActionPlan, { description: 'The plan.' }) declare plan: ActionPlan;
}

@Readable(itsSender)
@ObjectType({ description: 'What setGoal made or changed.' })
class SetGoalPayload {
  @Field(() => Goal, { description: 'The goal.' }) declare goal: Goal;
}

@Readable(itsSender)
@ObjectType({ description: 'What changeGoal made or changed.' })
class ChangeGoalPayload {
  @Field(() => Goal, { description: 'The goal.' }) declare goal: Goal;
}

@Readable(itsSender)
@ObjectType({ description: 'What planAction made or changed.' })
class PlanActionPayload {
  @Field(() => Action, { description: 'The action.' }) declare action: Action;
}

@Readable(itsSender)
@ObjectType({ description: 'What changeAction made or changed.' })
class ChangeActionPayload {
  @Field(() => Action, { description: 'The action.' }) declare action: Action;
}

@Readable(itsSender)
@ObjectType({ description: 'What setIndicator made or changed.' })
class SetIndicatorPayload {
  @Field(() => EqualityIndicator, { description: 'The indicator.' }) declare indicator: EqualityIndicator;
}

@Readable(itsSender)
@ObjectType({ description: 'What changeIndicator made or changed.' })
class ChangeIndicatorPayload {
  @Field(() => EqualityIndicator, { description: 'The indicator.' }) declare indicator: EqualityIndicator;
}

@Readable(itsSender)
@ObjectType({ description: 'What approveActionPlan made or changed.' })
class ApproveActionPlanPayload {
  @Field(() => ActionPlan, { description: 'The plan.' }) declare plan: ActionPlan;
}

@Readable(itsSender)
@ObjectType({ description: 'What reviseActionPlan made or changed.' })
class ReviseActionPlanPayload {
  @Field(() => ActionPlan, { description: 'The plan.' }) declare plan: ActionPlan;
}

@Readable(itsSender)
@ObjectType({ description: 'What reportProgress made or changed.' })
class ReportProgressPayload {
  @Field(() => Action, { description: 'The action.' }) declare action: Action;
  @Field(() => Progress, { description: 'What was reported.' }) declare progress: Progress;
}

@Readable(itsSender)
@ObjectType({ description: 'What recordMeasurement made or changed.' })
class RecordMeasurementPayload {
  @Field(() => EqualityIndicator, { description: 'The indicator.' }) declare indicator: EqualityIndicator;
  @Field(() => Measurement, { description: 'What was measured.' }) declare measurement: Measurement;
}

@Resolver()
export class PlanMutationsResolver {
  @Asks(planAccess.draft.says)
  @Mutation(() => DraftActionPlanPayload, {
    description: 'Begins an action plan on the ground of a study whose report is issued.',
  })
  async draftActionPlan(
    @Ctx() context: Context,
    @Arg('input', () => DraftActionPlanInput, { description: 'What to do.' }) input: DraftActionPlanInput,
  ): Promise<DraftActionPlanPayload> {
    return { plan: await draftActionPlan(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => SetGoalPayload, { description: 'Adds a goal to a plan.' })
  async setGoal(
    @Ctx() context: Context,
    @Arg('input', () => SetGoalInput, { description: 'What to do.' }) input: SetGoalInput,
  ): Promise<SetGoalPayload> {
    return { goal: await setGoal(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => ChangeGoalPayload, { description: 'Puts a goal in other words.' })
  async changeGoal(
    @Ctx() context: Context,
    @Arg('input', () => ChangeGoalInput, { description: 'What to do.' }) input: ChangeGoalInput,
  ): Promise<ChangeGoalPayload> {
    return { goal: await changeGoal(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => PlanActionPayload, { description: 'Plans something to be done about a finding.' })
  async planAction(
    @Ctx() context: Context,
    @Arg('input', () => PlanActionInput, { description: 'What to do.' }) input: PlanActionInput,
  ): Promise<PlanActionPayload> {
    return { action: await planAction(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => ChangeActionPayload, { description: 'Changes what an action is.' })
  async changeAction(
    @Ctx() context: Context,
    @Arg('input', () => ChangeActionInput, { description: 'What to do.' }) input: ChangeActionInput,
  ): Promise<ChangeActionPayload> {
    return { action: await changeAction(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => SetIndicatorPayload, { description: 'Says how it will show whether a goal is reached.' })
  async setIndicator(
    @Ctx() context: Context,
    @Arg('input', () => SetIndicatorInput, { description: 'What to do.' }) input: SetIndicatorInput,
  ): Promise<SetIndicatorPayload> {
    return { indicator: await setIndicator(context, input) };
  }

  @Asks(planAccess.draft.says)
  @Mutation(() => ChangeIndicatorPayload, { description: 'Changes an indicator.' })
  async changeIndicator(
    @Ctx() context: Context,
    @Arg('input', () => ChangeIndicatorInput, { description: 'What to do.' }) input: ChangeIndicatorInput,
  ): Promise<ChangeIndicatorPayload> {
    return { indicator: await changeIndicator(context, input) };
  }

  @Asks(planAccess.approve.says)
  @Mutation(() => ApproveActionPlanPayload, {
    description: 'Approves a plan, if the chain from finding to indicator is whole.',
  })
  async approveActionPlan(
    @Ctx() context: Context,
    @Arg('input', () => ApproveActionPlanInput, { description: 'What to do.' }) input: ApproveActionPlanInput,
  ): Promise<ApproveActionPlanPayload> {
    return { plan: await approveActionPlan(context, input) };
  }

  @Asks(planAccess.approve.says)
  @Mutation(() => ReviseActionPlanPayload, { description: 'Opens an approved plan for its next version.' })
  async reviseActionPlan(
    @Ctx() context: Context,
    @Arg('input', () => ReviseActionPlanInput, { description: 'What to do.' }) input: ReviseActionPlanInput,
  ): Promise<ReviseActionPlanPayload> {
    return { plan: await reviseActionPlan(context, input) };
  }

  @Asks(actionAccess.report.says)
  @Mutation(() => ReportProgressPayload, { description: 'Reports how far an action has come.' })
  reportProgress(
    @Ctx() context: Context,
    @Arg('input', () => ReportProgressInput, { description: 'What to do.' }) input: ReportProgressInput,
  ): Promise<ReportProgressPayload> {
    return reportProgress(context, input);
  }

  @Asks(indicatorAccess.measure.says)
  @Mutation(() => RecordMeasurementPayload, { description: 'Keeps what an indicator came to on a day.' })
  recordMeasurement(
    @Ctx() context: Context,
    @Arg('input', () => RecordMeasurementInput, { description: 'What to do.' }) input: RecordMeasurementInput,
  ): Promise<RecordMeasurementPayload> {
    return recordMeasurement(context, input);
  }
}
