import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { QuarterScalar } from '../../platform/api/scalars.ts';
import { codesOf } from '../../taxonomy/codeList.ts';
import { grounds } from '../../taxonomy/grounds.ts';
import { incidentFact } from '../../transfer/contract.ts';
import { PublicReasonInput, reasonInput } from '../calendar/calendar.inputs.ts';

const { quarter, municipality, area, source, incidentYear, delayBand, duplicate } = incidentFact.entries;

const coded = v.object({
  municipality,
  grounds: v.array(v.picklist(codesOf(grounds))),
  area,
  source,
  incidentYear: v.optional(incidentYear, null),
  delayBand,
  duplicate,
});

export const orderErratumInput = v.object({
  reason: reasonInput,
  corrections: v.pipe(
    v.array(
      v.object({
        quarter,
        number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
        was: coded,
        becomes: coded,
      }),
    ),
    v.minLength(1),
    v.maxLength(50),
  ),
});
export type CodedIncident = v.InferOutput<typeof coded>;

@InputType({ description: 'An incident as it was transferred: codes alone.' })
export class CodedIncidentInput {
  @Field(() => String, { description: 'The code of the area of the statistics.' }) declare municipality: string;
  @Field(() => [String], { description: 'Codes of grounds; none is unknown.' }) declare grounds: string[];
  @Field(() => String, { description: 'The code of the area of service.' }) declare area: string;
  @Field(() => String, { description: 'The code of the source.' }) declare source: string;
  @Field(() => Int, { nullable: true, description: 'The year it happened; null when unknown.' })
  declare incidentYear?: number | null;
  @Field(() => String, { description: 'The code of the delay band.' }) declare delayBand: string;
  @Field(() => String, { description: 'The code of the duplicate class.' }) declare duplicate: string;
}

@InputType({ description: 'So many registrations of a quarter were other than was transferred.' })
export class CorrectionInput {
  @Field(() => QuarterScalar, { description: 'A published quarter.' }) declare quarter: string;
  @Field(() => Int, { description: 'How many registrations, from 1 to 10 000.' }) declare number: number;
  @Field(() => CodedIncidentInput, { description: 'What they are in the statistics.' }) declare was: CodedIncidentInput;
  @Field(() => CodedIncidentInput, { description: 'What they should be.' }) declare becomes: CodedIncidentInput;
}

@InputType({ description: 'What a new version of the newest release corrects, and why.' })
export class OrderErratumInput {
  @Field(() => ID, { description: 'The newest published version, which is replaced.' }) declare version: string;
  @Field(() => [CorrectionInput], { description: 'From one to fifty corrections.' })
  declare corrections: CorrectionInput[];
  @Field(() => PublicReasonInput, { description: 'Why, for everyone to read.' }) declare reason: PublicReasonInput;
}
