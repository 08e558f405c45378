import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import { DateScalar } from '../../platform/api/scalars.ts';

@Readable(withItsOwner)
@ObjectType({ description: 'A closed questionnaire as a report names it.' })
export class KeptQuestionnaire {
  @Field(() => ID, { description: 'The questionnaire.' }) declare id: string;
  @Field(() => String, { description: 'Its name in Danish.' }) declare title: string;
  @Field(() => String, { nullable: true, description: 'Its name in English; null where it has none.' })
  declare englishTitle: string | null;
  @Field(() => DateScalar, { description: 'The day it opened.' }) declare openedOn: string;
  @Field(() => DateScalar, { description: 'The day it closed.' }) declare closedOn: string;
  @Field(() => Int, { description: 'How many answered, rounded down to a multiple of five; 0 when fewer did.' })
  declare answers: number;
}

declare module '../../platform/api/context.ts' {
  interface Services {
    /** What a study asked many people. Questionnaires are built on studies, so a study cannot look itself. */
    questionnairesOf: (context: Context, study: string) => Promise<KeptQuestionnaire[]>;
  }
}
