import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { FROM_VERSION, line, longText, RETRY } from '../../platform/input.ts';
import type { Area } from '../../taxonomy/areas.ts';
import { Ground as GroundEnum, ServiceArea, Severity as SeverityEnum } from '../../taxonomy/enums.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import type { Severity } from '../../taxonomy/severities.ts';

@InputType('FindingFields', { description: 'What was found and what it stands on.' })
class Found {
  @Field(() => String, { description: 'What was found, in words that identify nobody; at most 2 000 characters.' })
  declare statement: string;
  @Field(() => String, { description: 'What to do about it, at most 2 000 characters.' })
  declare recommendation: string;
  @Field(() => SeverityEnum, { description: 'How severe it is.' }) declare severity: Severity;
  @Field(() => GroundEnum, { description: 'The ground it concerns most.' }) declare ground: Ground;
  @Field(() => ServiceArea, { description: 'The service it concerns.' }) declare area: Area;
  @Field(() => [ID], { description: 'The evidence items behind it, at least one, all of the study.' })
  declare evidence: string[];
}

@InputType({ description: 'A new finding.' })
export class RecordFindingInput extends Found {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which study.' }) declare study: string;
}

@InputType({ description: 'A finding as it should be.' })
export class ChangeFindingInput extends Found {
  @Field(() => ID, { description: 'Which finding.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
}

export const findingInput = v.object({
  statement: line(5, 2_000),
  recommendation: longText(2_000),
  evidence: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(200)),
});
