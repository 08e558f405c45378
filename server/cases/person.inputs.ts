import * as v from 'valibot';
import { Field, ID, InputType, Int } from 'type-graphql';
import { text } from '../platform/input.ts';
import { dayOf } from '../taxonomy/quarter.ts';

const LONGEST_NAME = 200;
const LONGEST_NOTE = 5_000;
const EARLIEST_BIRTH = 1900;

@InputType({ description: 'Personal data. In a change, an absent field stays as it is and null takes it away.' })
export class PersonInput {
  @Field(() => String, { nullable: true, description: 'The name, at most 200 characters.' }) declare name?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The telephone number.' }) declare phone?: string | null;
  @Field(() => String, { nullable: true, description: 'The e-mail address.' }) declare email?: string | null;
  @Field(() => String, { nullable: true, description: 'The postal address, at most 500 characters.' })
  declare address?: string | null;
  @Field(() => String, { nullable: true, description: 'The language they prefer to speak, at most 50 characters.' })
  declare language?: string | null;
  @Field(() => Int, { nullable: true, description: 'The year of birth, from 1900 on.' }) declare birthYear?:
    | number
    | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the name and address are protected in the civil register.',
  })
  declare addressProtection?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'What else a caseworker needs to know, at most 5 000 characters.',
  })
  declare note?: string | null;
}

const when = (pattern: RegExp, rule: string, most: number) =>
  v.pipe(
    text(most),
    v.check((it) => !it || pattern.test(it), rule),
  );

const personInput = (now: Date) =>
  v.object({
    name: text(LONGEST_NAME),
    phone: when(/^\+?\d(?:[\s().-]*\d){4,14}$/, 'phone', 40),
    email: when(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/, 'email', 254),
    address: text(500),
    language: text(50),
    birthYear: v.nullish(
      v.pipe(v.number(), v.integer(), v.minValue(EARLIEST_BIRTH), v.maxValue(Number(dayOf(now).slice(0, 4)))),
    ),
    addressProtection: v.nullish(v.boolean()),
    note: text(LONGEST_NOTE),
  });
export type PersonalData = v.InferOutput<ReturnType<typeof personInput>>;

/** As it stands in an input with other fields, so that a problem is named by its path: `person.email`. */
export const withPerson = (now: Date) => v.object({ person: personInput(now) });

@InputType({ description: 'What is now known of the person.' })
export class RecordPersonInput {
  @Field(() => ID, { description: 'Of which case.' }) declare case: string;
  @Field(() => Int, { description: "The person's version that the change was made from." }) declare version: number;
  @Field(() => PersonInput, { description: 'What to change.' }) declare person: PersonInput;
}
