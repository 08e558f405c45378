import { Field, ID, InputType } from 'type-graphql';
import { QuarterScalar } from '../platform/api/scalars.ts';

@InputType({ description: 'Which cells of a table: all of a period, or only those with the codes that are named.' })
export class CellQuery {
  @Field(() => ID, { description: 'The table, for example `Q2`.' }) declare table: string;
  @Field(() => String, { description: 'The quarter `2025-Q1` or the year `2025` that the table counts by.' })
  declare period: string;
  @Field(() => [String], { nullable: true, description: 'Codes of areas; the empty text is the whole country.' })
  declare geo: string[] | null | undefined;
  @Field(() => [String], { nullable: true, description: 'Codes of grounds.' }) declare ground:
    | string[]
    | null
    | undefined;
  @Field(() => [String], { nullable: true, description: 'Codes of the second ground of a pair.' })
  declare ground2: string[] | null | undefined;
  @Field(() => [String], { nullable: true, description: 'Codes of areas of service.' }) declare area:
    | string[]
    | null
    | undefined;
  @Field(() => [String], { nullable: true, description: 'Codes of age bands.' }) declare age:
    | string[]
    | null
    | undefined;
  @Field(() => [String], { nullable: true, description: 'Codes of genders.' }) declare gender:
    | string[]
    | null
    | undefined;
  @Field(() => [String], { nullable: true, description: 'Codes of sources.' }) declare source:
    | string[]
    | null
    | undefined;
  @Field(() => [String], { nullable: true, description: 'Codes of delay bands.' }) declare delay:
    | string[]
    | null
    | undefined;
  @Field(() => [String], { nullable: true, description: 'Codes of duplicate classes.' })
  declare duplicate: string[] | null | undefined;
}

@InputType({ description: 'One cell of a table, whatever the period. A dimension that is left out is the total.' })
export class SeriesQuery {
  @Field(() => ID, { description: 'The table, for example `Q2`.' }) declare table: string;
  @Field(() => String, { nullable: true, description: 'The code of an area; left out or empty, the whole country.' })
  declare geo: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'The code of a ground.' }) declare ground:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'The code of the second ground of a pair.' })
  declare ground2: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'The code of an area of service.' }) declare area:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'The code of an age band.' }) declare age:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'The code of a gender.' }) declare gender:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'The code of a source.' }) declare source:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'The code of a delay band.' }) declare delay:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'The code of a duplicate class.' })
  declare duplicate: string | null | undefined;
}

@InputType({ description: 'Which quarter to prepare.' })
export class PrepareReleaseInput {
  @Field(() => QuarterScalar, { description: 'A frozen quarter that is not published yet.' }) declare quarter: string;
}

@InputType({ description: 'Which draft to sign.' })
export class SignReleaseInput {
  @Field(() => ID, { description: 'The version of the draft, for example `2025-Q1.1`.' }) declare version: string;
  @Field(() => String, {
    description: "The draft's `sha256` as the statistician saw it: a draft that was made anew since is not signed.",
  })
  declare sha256: string;
}

@InputType({ description: 'Which signature to take back.' })
export class TakeBackSignatureInput {
  @Field(() => ID, { description: 'The version, for example `2025-Q1.1`.' }) declare version: string;
}
