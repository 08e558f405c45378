import * as v from 'valibot';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChannelEnum, type Channel } from '../incidents/channel.ts';
import { IncidentInput } from '../incidents/incident.type.ts';
import { receivedOn } from '../incidents/receivedOn.ts';
import { DateScalar, QuarterScalar } from '../platform/api/scalars.ts';
import { idempotencyKey, line, text } from '../platform/input.ts';
import { Ground } from '../taxonomy/enums.ts';
import type { Ground as GroundCode } from '../taxonomy/grounds.ts';
import { InquiryStatusEnum, type InquiryStatus } from './inquiry.entity.ts';

const LONGEST_SUMMARY = 5_000;
const LONGEST_REASON = 500;

export const RETRY = 'Drawn at random by the client, 128 bits or more; a retry with it creates nothing twice.';

@InputType('ReceptionFields', { description: 'What reached the organisation, and how.' })
export class Reception {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it reached the organisation, at most a year back; today when absent.',
  })
  declare receivedOn?: string | null;
  @Field(() => ChannelEnum, { description: 'How it reached the organisation.' }) declare channel: Channel;
  @Field(() => IncidentInput, { description: 'What happened.' }) declare incident: IncidentInput;
  @Field(() => String, {
    nullable: true,
    description: 'In the words of whoever took it, at most 5 000 characters. Never sent to statistics.',
  })
  declare summary?: string | null;
}

@InputType({ description: 'What reached the organisation.' })
export class RegisterInquiryInput extends Reception {
  @Field(() => String, {
    nullable: true,
    description: 'The receipt of a report that the citizen already sent: the inquiry is then not counted once more.',
  })
  declare receipt?: string | null;
}

export const registerInquiryInput = (now: Date) =>
  v.object({ idempotencyKey, receivedOn: receivedOn(now), summary: text(LONGEST_SUMMARY) });

@InputType({ description: 'An inquiry as it should have been registered.' })
export class CorrectInquiryInput {
  @Field(() => ID, { description: 'Which inquiry.' }) declare id: string;
  @Field(() => Int, { description: 'The version that the correction was made from.' }) declare version: number;
  @Field(() => ChannelEnum, { description: 'How it reached the organisation.' }) declare channel: Channel;
  @Field(() => IncidentInput, { description: 'What happened; it can change until the quarter freezes.' })
  declare incident: IncidentInput;
  @Field(() => String, { nullable: true, description: 'The summary; absent leaves it as it is, null takes it away.' })
  declare summary?: string | null;
}
export const correctInquiryInput = v.object({ summary: text(LONGEST_SUMMARY) });

@InputType({ description: 'An inquiry that was registered by mistake.' })
export class WithdrawInquiryInput {
  @Field(() => ID, { description: 'Which inquiry.' }) declare id: string;
  @Field(() => String, { description: 'Why, at most 500 characters; kept encrypted with the inquiry.' })
  declare reason: string;
}
export const withdrawInquiryInput = v.object({
  reason: line(1, LONGEST_REASON),
});

@InputType({ description: 'Which inquiries to list; every condition must hold.' })
export class InquiryFilter {
  @Field(() => InquiryStatusEnum, { nullable: true, description: 'Where they stand.' })
  declare status?: InquiryStatus | null;
  @Field(() => Ground, { nullable: true, description: 'A ground among those named.' })
  declare ground?: GroundCode | null;
  @Field(() => QuarterScalar, { nullable: true, description: 'The quarter they are counted in.' }) declare quarter?:
    | string
    | null;
}
