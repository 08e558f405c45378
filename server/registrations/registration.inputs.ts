import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { ChannelEnum, type Channel } from '../incidents/channel.ts';
import { IncidentInput } from '../incidents/incident.type.ts';
import { receivedOn } from '../incidents/receivedOn.ts';
import { DateScalar, QuarterScalar } from '../platform/api/scalars.ts';
import { idempotencyKey } from '../platform/input.ts';
import { Ground } from '../taxonomy/enums.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { RegistrationStatusEnum, type RegistrationStatus } from './registration.entity.ts';

@InputType({ description: "A citizen's inquiry to a municipality." })
export class RegisterCitizenInquiryInput {
  @Field(() => String, { description: 'Drawn at random by the client; a retry with it registers once.' })
  declare idempotencyKey: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it reached the municipality, at most a year back; today when absent.',
  })
  declare receivedOn?: string | null;
  @Field(() => ChannelEnum, { description: 'How it reached the municipality.' }) declare channel: Channel;
  @Field(() => IncidentInput, { description: 'What happened; in which municipality is for the officer to say.' })
  declare incident: IncidentInput;
  @Field(() => String, {
    nullable: true,
    description:
      'The receipt of a report that the citizen already sent: the inquiry is then not counted once more. It is not kept.',
  })
  declare receipt?: string | null;
}

export const registerCitizenInquiryInput = (now: Date) => v.object({ idempotencyKey, receivedOn: receivedOn(now) });

@InputType({ description: 'A registration as it should have been.' })
export class CorrectRegistrationInput {
  @Field(() => ID, { description: 'Which registration.' }) declare id: string;
  @Field(() => Int, { description: 'The version that the correction was made from.' }) declare version: number;
  @Field(() => ChannelEnum, { description: 'How it reached the municipality.' }) declare channel: Channel;
  @Field(() => IncidentInput, { description: 'What happened.' }) declare incident: IncidentInput;
}

@InputType({ description: 'A registration that was made by mistake.' })
export class WithdrawRegistrationInput {
  @Field(() => ID, { description: 'Which registration.' }) declare id: string;
  @Field(() => Int, { description: 'The version that the viewer saw.' }) declare version: number;
}

@InputType({ description: 'Which registrations to list; every condition must hold.' })
export class RegistrationFilter {
  @Field(() => QuarterScalar, { nullable: true, description: 'Counted in this quarter.' })
  declare quarter?: Quarter | null;
  @Field(() => Ground, { nullable: true, description: 'With this ground among those named.' }) declare ground?:
    | string
    | null;
  @Field(() => RegistrationStatusEnum, { nullable: true, description: 'Where they stand.' })
  declare status?: RegistrationStatus | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that statistics count, or only those they do not.' })
  declare counted?: boolean | null;
}
