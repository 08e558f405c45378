import { Field, Int, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { DateTimeScalar } from '../platform/api/scalars.ts';
import { statistician } from './release.access.ts';

const rounded = 'To the nearest ten; null when it is fewer than ten, none among them.';

@Readable(statistician)
@ObjectType({ description: 'How many registrations of one kind have arrived, in the whole country.' })
export class ArrivedCount {
  @Field(() => String, { description: 'The code of the kind.' }) declare code: string;
  @Field(() => Int, { nullable: true, description: rounded }) declare count: number | null;
}

@Readable(statistician)
@ObjectType({
  description:
    'What the statistics side has of a quarter: for the whole country, rounded, told at most once an hour and when the quarter freezes.',
})
export class Arrivals {
  @Field(() => DateTimeScalar, { description: 'When it was told.' }) declare asOf: Date;
  @Field(() => Boolean, {
    description: 'Whether the transfer has said that nothing more comes; nothing in the quarter can be traced then.',
  })
  declare frozen: boolean;
  @Field(() => Int, { nullable: true, description: `Registrations that count. ${rounded}` })
  declare registrations: number | null;
  @Field(() => [ArrivedCount], { description: 'By who registered them: codes of `sources`.' })
  declare sources: ArrivedCount[];
  @Field(() => [ArrivedCount], { description: 'By how late they came: codes of `delay-bands`.' })
  declare delays: ArrivedCount[];
  @Field(() => [ArrivedCount], {
    description: '`POSSIBLE` duplicates, which count, and `CONFIRMED` ones, which do not.',
  })
  declare duplicates: ArrivedCount[];
  @Field(() => [ArrivedCount], {
    description: 'Of which the `GROUND`, the `AREA` of service or the `PLACE` is unknown.',
  })
  declare unknowns: ArrivedCount[];
  @Field(() => Int, {
    nullable: true,
    description: `Registrations that can still be corrected or withdrawn, by their token. ${rounded}`,
  })
  declare openTokens: number | null;
  @Field(() => Int, { description: 'Batches that were refused: somebody must look at the ledger.' })
  declare batchesSetAside: number;
  @Field(() => Int, {
    description: 'The place in the line of a batch that has not come while later ones wait; 0 when none is missing.',
  })
  declare missingBatch: number;
}
