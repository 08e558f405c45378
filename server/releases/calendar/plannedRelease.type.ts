import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { everyone } from '../../platform/access/rule.ts';
import { DateTimeScalar, QuarterScalar } from '../../platform/api/scalars.ts';
import type { AnnouncedDate, PlannedRow } from './calendarRows.ts';

@Readable(everyone)
@ObjectType({ description: 'That a planned release was moved.' })
export class ReleaseMove {
  @Field(() => DateTimeScalar, { description: 'The moment that had been announced.' }) declare from: Date;
  @Field(() => DateTimeScalar, { description: 'The moment it was moved to.' }) declare to: Date;
  @Field(() => DateTimeScalar, { description: 'When the move was announced.' }) declare announcedAt: Date;
  declare told: AnnouncedDate;
}

@Readable(everyone)
@ObjectType({ description: 'A line of the release calendar: when a version of the statistics comes out, or came out.' })
export class PlannedRelease {
  @Field(() => ID, { description: 'The version, for example `2025-Q1.1`.' }) declare version: string;
  @Field(() => QuarterScalar, { description: 'The newest quarter in it.' }) declare quarter: string;
  declare dates: PlannedRow['dates'];
}
