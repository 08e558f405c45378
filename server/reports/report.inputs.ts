import * as v from 'valibot';
import { Field, InputType } from 'type-graphql';
import { IncidentInput } from '../incidents/incident.type.ts';
import { idempotencyKey, line, text } from '../platform/input.ts';

export const LONGEST_ACCOUNT = 5_000;

@InputType({ description: 'A new report.' })
export class SubmitReportInput {
  @Field(() => String, {
    description: 'Drawn at random by the client, 128 bits or more; a retry with it reports once.',
  })
  declare idempotencyKey: string;
  @Field(() => IncidentInput, { description: 'What happened.' }) declare incident: IncidentInput;
  @Field(() => String, {
    nullable: true,
    description: 'In the own words of the person, at most 5 000 characters. Never sent to statistics.',
  })
  declare account: string | null | undefined;
}
export const submitReportInput = v.object({ idempotencyKey, account: text(LONGEST_ACCOUNT) });

@InputType({ description: 'Which report to withdraw.' })
export class WithdrawReportInput {
  @Field(() => String, { description: 'The receipt: 24 digits, however grouped.' }) declare receipt: string;
}

@InputType({ description: 'Something to add to a report.' })
export class AddToReportInput {
  @Field(() => String, { description: 'Drawn at random by the client; a retry with it adds once.' })
  declare idempotencyKey: string;
  @Field(() => String, { description: 'The receipt: 24 digits, however grouped.' }) declare receipt: string;
  @Field(() => String, { description: 'What to add, at most 5 000 characters.' }) declare account: string;
}
export const addToReportInput = v.object({
  idempotencyKey,
  account: line(1, LONGEST_ACCOUNT),
});
