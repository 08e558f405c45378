import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { FROM_VERSION, idempotencyKey, longText } from '../platform/input.ts';
import { PublicationKindEnum, type PublicationKind } from './publication.entity.ts';

@InputType({ description: 'An issued report that everyone is to read.' })
export class PublishReportInput {
  @Field(() => String, { description: 'Drawn at random by the client; a retry with it publishes nothing twice.' })
  declare idempotencyKey: string;
  @Field(() => PublicationKindEnum, { description: 'Which kind of report.' }) declare kind: PublicationKind;
  @Field(() => ID, {
    description: 'Which one: the final report of a study, to which its institutions agreed, or an issued evaluation.',
  })
  declare source: string;
  @Field(() => String, { description: "The municipality's own words, at most 3 000 characters; may be empty." })
  declare introduction: string;
}

@InputType({ description: 'A publication that is to be taken back.' })
export class WithdrawPublicationInput {
  @Field(() => ID, { description: 'Which publication.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => String, { description: 'Why, 3 to 2 000 characters; the public does not see it.' })
  declare reason: string;
}

@InputType({ description: 'A report that its institution lets the municipality publish.' })
export class AgreeToPublicationInput {
  @Field(() => ID, { description: 'Which report: the final one of a study.' }) declare report: string;
}

@InputType({ description: 'A report that its institution lets the municipality publish no longer.' })
export class TakeBackAgreementInput {
  @Field(() => ID, { description: 'Which report.' }) declare report: string;
}

export const publishReportInput = v.object({
  idempotencyKey,
  introduction: longText(3_000),
});
