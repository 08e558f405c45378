import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { DateScalar, DateTimeScalar, QuarterScalar } from '../platform/api/scalars.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { statistician } from './release.access.ts';
import { Release } from './release.type.ts';
import type { ReleaseRow } from './releaseRows.ts';

@Readable(statistician)
@ObjectType({ description: 'What the statistics office has asked to be done with a release.' })
export class ReleaseOrder {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => String, { description: '`PREPARE`; in old orders also `PUBLISH` or `ERRATUM`.' }) declare action: string;
  @Field(() => String, { description: '`WAITING`, `WORKING`, `DONE`, `REFUSED` or `FAILED`.' }) declare state: string;
  @Field(() => Int, { description: 'How far it is, in percent.' }) declare progress: number;
  @Field(() => String, { nullable: true, description: 'Why it was refused or failed: a code.' }) declare problem:
    | string
    | null;
  @Field(() => QuarterScalar, {
    nullable: true,
    description: 'The quarter that stands in the way: it must close, or be published, first.',
  })
  declare quarterInTheWay: Quarter | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day from which it can be done.' })
  declare possibleFrom: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' }) declare requestedAt: Date;
}

@Readable(statistician)
@ObjectType({ description: 'A quarter as the statistics office sees it.' })
export class QuarterState {
  @Field(() => QuarterScalar, { description: 'The quarter.' }) declare quarter: Quarter;
  @Field(() => DateScalar, { description: 'Its last day.' }) declare endsOn: string;
  @Field(() => DateScalar, { description: 'From this day on nothing in it changes.' }) declare freezesOn: string;
  @Field(() => Boolean, { description: 'Whether that day has come.' }) declare frozen: boolean;
  @Field(() => Release, { nullable: true, description: 'Its newest release or draft.' })
  declare release: ReleaseRow | null;
  @Field(() => ReleaseOrder, { nullable: true, description: 'What was last asked to be done with it.' })
  declare order: ReleaseOrder | null;
}
