import { Field, ID, InputType } from 'type-graphql';
import * as v from 'valibot';
import { Invalid } from '../../platform/problem.ts';
import { letterPxLacks } from '../../taxonomy/pxLetters.ts';
import { DateTimeScalar, QuarterScalar } from '../../platform/api/scalars.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500));

/** Told to the public, so in both languages. */
export const reasonInput = v.object({ da: words, en: words });

/** What is told to the public stands in PX files too, and they cannot hold every letter. */
export function demandLetters(reason: v.InferOutput<typeof reasonInput>): void {
  const fields = (['da', 'en'] as const).flatMap((language) => {
    const letter = letterPxLacks(reason[language]);
    return letter === undefined ? [] : [{ field: `reason.${language}`, rule: 'letter', params: { letter } }];
  });
  if (fields.length > 0) throw new Invalid(fields);
}

export const moveReleaseInput = v.object({ version: v.string(), publishAt: v.date(), reason: reasonInput });

@InputType({ description: 'Why, in a sentence for the public, in both languages.' })
export class PublicReasonInput {
  @Field(() => String, { description: 'In Danish, 500 characters at most.' }) declare da: string;
  @Field(() => String, { description: 'In English, 500 characters at most.' }) declare en: string;
}

@InputType({ description: 'When a quarter shall come out.' })
export class PlanReleaseInput {
  @Field(() => QuarterScalar, { description: 'A quarter without a planned moment.' }) declare quarter: string;
  @Field(() => DateTimeScalar, {
    description:
      'In the future, at 08:00 in Copenhagen, two days after the freeze or later, and in the order of quarters.',
  })
  declare publishAt: Date;
}

@InputType({ description: 'To when a planned release is moved.' })
export class MoveReleaseInput {
  @Field(() => ID, { description: 'The version, for example `2025-Q1.1`.' }) declare version: string;
  @Field(() => DateTimeScalar, { description: 'The new moment, by the same rules as the first.' })
  declare publishAt: Date;
  @Field(() => PublicReasonInput, { description: 'Why; it stands in the public calendar from now on.' })
  declare reason: PublicReasonInput;
}
