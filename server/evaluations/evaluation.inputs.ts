import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../platform/api/scalars.ts';
import { idempotencyKey, longText } from '../platform/input.ts';
import { ConfidenceEnum, OutcomeOfActionEnum, type Confidence, type OutcomeOfAction } from './evaluation.entity.ts';

@InputType({ description: 'An evaluation to be begun: it starts from how actions stand and what was measured.' })
export class EvaluateActionPlanInput {
  @Field(() => String, { description: 'Drawn at random by the client; a retry with it begins one.' })
  declare idempotencyKey: string;
  @Field(() => ID, { description: 'Which plan; it must have been approved.' }) declare plan: string;
  @Field(() => DateScalar, { description: 'The day it looks at, not in the future.' }) declare evaluatedOn: string;
}

@InputType({ description: 'How an action is judged.' })
export class AssessedActionInput {
  @Field(() => ID, { description: 'The action.' }) declare action: string;
  @Field(() => OutcomeOfActionEnum, { description: 'How it is judged.' }) declare verdict: OutcomeOfAction;
  @Field(() => String, { description: 'Why, at most 2 000 characters; needed when it is abandoned.' })
  declare reason: string;
}

@InputType({ description: 'How far the value of an indicator can be relied on.' })
export class AssessedIndicatorInput {
  @Field(() => ID, { description: 'The indicator.' }) declare indicator: string;
  @Field(() => ConfidenceEnum, { description: 'How far.' }) declare confidence: Confidence;
}

@InputType({ description: 'An evaluation as it should be.' })
export class WriteEvaluationInput {
  @Field(() => ID, { description: 'Which evaluation.' }) declare id: string;
  @Field(() => Int, { description: 'The version that was written on.' }) declare version: number;
  @Field(() => [AssessedActionInput], { description: 'The actions that are judged anew; the others stay.' })
  declare actions: AssessedActionInput[];
  @Field(() => [AssessedIndicatorInput], { description: 'The indicators that are judged anew; the others stay.' })
  declare indicators: AssessedIndicatorInput[];
  @Field(() => String, { description: 'What was learnt, at most 10 000 characters.' }) declare lessons: string;
  @Field(() => String, { description: 'What comes next, at most 10 000 characters.' }) declare nextSteps: string;
}

@InputType({ description: 'An evaluation whose report is to be issued.' })
export class IssueEvaluationReportInput {
  @Field(() => ID, { description: 'Which evaluation.' }) declare id: string;
  @Field(() => Int, { description: 'The version that the viewer read.' }) declare version: number;
}

export const evaluateActionPlanInput = (today: string) =>
  v.object({
    idempotencyKey,
    evaluatedOn: v.pipe(
      v.string(),
      v.check((day) => day <= today, 'in_future'),
    ),
  });

export const writeEvaluationInput = v.object({
  actions: v.array(v.object({ action: v.string(), reason: longText(2_000) })),
  lessons: longText(10_000),
  nextSteps: longText(10_000),
});
