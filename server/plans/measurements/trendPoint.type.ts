import { Field, Float, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import { DateScalar } from '../../platform/api/scalars.ts';

@Readable(withItsOwner)
@ObjectType({ description: 'One of the newest values of an indicator.', simpleResolvers: true })
export class TrendPoint {
  @Field(() => DateScalar, { description: 'The day it was measured.' }) declare measuredOn: string;
  @Field(() => Float, { nullable: true, description: 'The value; null where too few stand behind it.' })
  declare value: number | null;
}
