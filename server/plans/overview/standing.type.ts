import { Field, Int, ObjectType } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../../organisations/organisation.entity.ts';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';

@Readable(withItsOwner)
@ObjectType({ description: 'How many actions stand in each way.' })
export class ActionCounts {
  @Field(() => Int, { description: 'Not begun.' }) declare notStarted: number;
  @Field(() => Int, { description: 'Under way.' }) declare underWay: number;
  @Field(() => Int, { description: 'Done.' }) declare done: number;
  @Field(() => Int, { description: 'Given up.' }) declare abandoned: number;
  @Field(() => Int, { description: 'Past their deadline and neither done nor given up; they are counted above too.' })
  declare late: number;
}

@Readable(withItsOwner)
@ObjectType({ description: 'How a plan stands, in numbers.' })
export class PlanStanding {
  @Field(() => ActionCounts, { description: 'Its actions.' }) declare actions: ActionCounts;
  @Field(() => Int, { description: 'How many indicators it has.' }) declare indicators: number;
  @Field(() => Int, { description: 'How many of them were never measured; one that is fed by itself is not counted.' })
  declare unmeasured: number;
}

@Readable(withItsOwner)
@ObjectType({ description: 'How the actions of one institution stand, over all plans.' })
export class InstitutionStanding {
  @Field(() => Organisation, { nullable: true, description: 'Which one; null for the municipality itself.' })
  declare institution: OrganisationRow | null;
  @Field(() => ActionCounts, { description: 'Its actions.' }) declare actions: ActionCounts;
}

@Readable(withItsOwner)
@ObjectType({ description: 'All approved plans that the viewer sees, in numbers.' })
export class Portfolio {
  @Field(() => Int, { description: 'How many plans.' }) declare plans: number;
  @Field(() => PlanStanding, { description: 'All of them together.' }) declare standing: PlanStanding;
}
