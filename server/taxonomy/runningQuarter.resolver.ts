import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Asks, Readable } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { DateScalar, QuarterScalar } from '../platform/api/scalars.ts';
import { dayOf, freezeDate, quarterOf, type Quarter } from './quarter.ts';

@Readable(everyone)
@ObjectType({ description: 'The quarter that runs now.' })
class RunningQuarter {
  @Field(() => QuarterScalar, { description: 'Which quarter it is in Denmark.' }) declare quarter: Quarter;
  @Field(() => DateScalar, {
    description: 'From this day on nothing registered in it can be corrected or withdrawn.',
  })
  declare freezesOn: string;
}

@Resolver()
export class RunningQuarterResolver {
  @Asks('everyone')
  @Query(() => RunningQuarter, { description: 'The quarter that runs now, and when it freezes.' })
  runningQuarter(@Ctx() { now }: Context): RunningQuarter {
    const quarter = quarterOf(now());
    return { quarter, freezesOn: dayOf(freezeDate(quarter)) };
  }
}
