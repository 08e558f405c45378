import { Field, Float, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { DateTimeScalar } from '../../platform/api/scalars.ts';
import { statistician } from '../release.access.ts';
import type { NoticeRow } from './noticeRows.ts';

@Readable(statistician)
@ObjectType({ description: 'That the office stopped a release at the statistics side, where alone it is let go of.' })
export class ReleaseHold {
  @Field(() => String, { description: 'Who, as they named themselves there.' }) declare by: string;
  @Field(() => String, { description: 'Why, in their words.' }) declare because: string;
  @Field(() => DateTimeScalar, { description: 'Since when.' }) declare at: Date;
}

@Readable(statistician)
@ObjectType({
  description:
    'The notice that a release needs: the statistics side publishes what it had seen signed long enough before.',
})
export class ReleaseNotice implements Pick<NoticeRow, 'hours'> {
  @Field(() => Float, { description: 'How many hours before its moment it must have been seen.' })
  declare hours: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'By when both must have signed; null without a planned moment.',
  })
  declare signBy: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is seen signed and planned as it is now; null while it is not.',
  })
  declare noticedAt: Date | null;
  declare noticedInTime: boolean | null;
  declare known: boolean | null;
  declare heldBy: string | null;
  declare because: string | null;
  declare heldAt: Date | null;
}
