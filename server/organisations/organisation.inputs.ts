import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { FROM_VERSION, idempotencyKey, text } from '../platform/input.ts';
import { isCode } from '../taxonomy/codeList.ts';
import { Ground } from '../taxonomy/enums.ts';
import { municipalities } from '../taxonomy/municipalities.ts';
import type { OrganisationKind } from './organisation.access.ts';
import { OrganisationKindEnum } from './organisation.entity.ts';

@InputType('OrganisationProfile', { description: 'The public profile of an organisation.' })
class Profile {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the municipality it is or works in; null for the whole country.',
  })
  declare municipality: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'Whom it helps and how, at most 2 000 characters.' })
  declare description: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'The address of its website, with `https://`.' })
  declare website: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'Its public telephone number.' }) declare phone:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'Its public e-mail address.' }) declare email:
    | string
    | null
    | undefined;
  @Field(() => [Ground], {
    nullable: true,
    description: 'The grounds it has special knowledge of; empty when it helps with all.',
  })
  declare helpsWith: string[] | null | undefined;
}

@InputType({ description: 'A new organisation.' })
export class AddOrganisationInput extends Profile {
  @Field(() => String, { description: 'Drawn at random by the client; a retry with it adds once.' })
  declare idempotencyKey: string;
  @Field(() => OrganisationKindEnum, { description: 'What it is in the cooperation.' }) declare kind: OrganisationKind;
  @Field(() => String, { description: 'Its name, in its own language; no other organisation has it.' })
  declare name: string;
  @Field(() => ID, { nullable: true, description: 'Of an institution: the municipality that runs it.' })
  declare partOf: string | null | undefined;
}

@InputType({
  description: 'What to change of an organisation: fields that are left out stay as they are, null empties them.',
})
export class ChangeOrganisationInput extends Profile {
  @Field(() => ID, { description: 'Which organisation.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => String, { nullable: true, description: 'Its new name; no other organisation has it.' })
  declare name: string | null | undefined;
}

const line = (most: number, rule: string, test: (it: string) => boolean) =>
  v.nullish(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(most),
      v.check((it) => it === '' || test(it), rule),
      v.transform((it) => it || null),
    ),
  );

const isWebAddress = (it: string) => URL.canParse(it) && ['http:', 'https:'].includes(new URL(it).protocol);
const isPhone = (it: string) => /^\+?[\d ()-]{3,}$/.test(it);
const isEmail = (it: string) => v.is(v.pipe(v.string(), v.email()), it);

const name = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(200));

const profile = {
  municipality: line(3, 'unknown_municipality', (it) => isCode(municipalities, it)),
  description: text(2_000),
  website: line(300, 'web_address', isWebAddress),
  phone: line(30, 'phone', isPhone),
  email: line(200, 'email', isEmail),
  helpsWith: v.nullish(v.array(v.string())),
};

export const addOrganisationInput = v.object({ ...profile, idempotencyKey, name });
export const changeOrganisationInput = v.object({ ...profile, name: v.nullish(name) });
