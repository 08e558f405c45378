import { Field, ID, InputType } from 'type-graphql';
import { QuarterScalar } from '../../platform/api/scalars.ts';
import { PublicReasonInput } from '../calendar/calendar.inputs.ts';

@InputType({ description: 'From when on figures are not comparable with those before.' })
export class AnnounceBreakInput {
  @Field(() => QuarterScalar, { description: 'The first quarter of the new series; a whole quarter lies before it.' })
  declare from: string;
  @Field(() => [String], { description: 'Codes of the areas that it touches; none is everywhere.' })
  declare places: string[];
  @Field(() => PublicReasonInput, { description: 'Why, for everyone to read.' }) declare reason: PublicReasonInput;
}

@InputType({ description: 'Which announcement to take back.' })
export class TakeBackBreakInput {
  @Field(() => ID, { description: 'A break that no published release shows yet.' }) declare id: string;
}
