import { Field, ID, InputType } from 'type-graphql';
import * as v from 'valibot';
import { idempotencyKey, line, RETRY } from '../../platform/input.ts';
import type { Area } from '../../taxonomy/areas.ts';
import {
  Ground as GroundEnum,
  ServiceArea,
  ServiceStep as StepEnum,
  Severity as SeverityEnum,
} from '../../taxonomy/enums.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import type { ServiceStep } from '../../taxonomy/serviceSteps.ts';
import type { Severity } from '../../taxonomy/severities.ts';

@InputType({
  description:
    'A passage or figure to stand on. It names one source: an interview, a document review, or neither for a published figure.',
})
export class CiteEvidenceInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which study.' }) declare study: string;
  @Field(() => ID, { nullable: true, description: 'The interview it was said in.' }) declare interview?: string | null;
  @Field(() => ID, { nullable: true, description: 'The document it was read in.' }) declare documentReview?:
    | string
    | null;
  @Field(() => String, {
    description: 'The passage in its own words, or the figure with its table and period; at most 5 000 characters.',
  })
  declare quote: string;
  @Field(() => String, { description: 'Its theme in a few words, at most 100 characters.' }) declare theme: string;
  @Field(() => GroundEnum, { nullable: true, description: 'The ground it concerns.' }) declare ground?: Ground | null;
  @Field(() => ServiceArea, { nullable: true, description: 'The service it concerns.' }) declare area?: Area | null;
  @Field(() => StepEnum, { nullable: true, description: 'The step it concerns.' }) declare step?: ServiceStep | null;
  @Field(() => SeverityEnum, { nullable: true, description: 'How severe it is.' }) declare severity?: Severity | null;
}

export const citeEvidenceInput = v.object({ idempotencyKey, quote: line(1, 5_000), theme: line(2, 100) });
