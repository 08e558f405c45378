import { Field, ID, InputType } from 'type-graphql';
import type { Area } from '../../taxonomy/areas.ts';
import { Ground as GroundEnum, ServiceArea } from '../../taxonomy/enums.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import { IndicatorSourceEnum, type IndicatorSource } from './source.type.ts';

@InputType({ description: 'Which answers to which question give an indicator its values.' })
export class AskedSourceInput {
  @Field(() => ID, { description: 'A closed questionnaire of a study about the municipality.' })
  declare questionnaire: string;
  @Field(() => ID, { description: 'A question of it that is answered by choosing.' }) declare question: string;
  @Field(() => ID, { nullable: true, description: 'The row of a matrix.' }) declare row?: string | null;
  @Field(() => [ID], { description: 'The answers that count; where people choose several, exactly one.' })
  declare options: string[];
}

@InputType({ description: "A cell of the published statistics about the plan's own municipality: one of the two." })
export class CellSourceInput {
  @Field(() => GroundEnum, { nullable: true, description: 'Registrations naming this ground, by quarter.' })
  declare ground?: Ground | null;
  @Field(() => ServiceArea, { nullable: true, description: 'Registrations about this service, by year.' })
  declare area?: Area | null;
}

@InputType('IndicatorSourceFields', { description: 'Who or what gives an indicator its values.' })
export class IndicatorSourceFields {
  @Field(() => IndicatorSourceEnum, { defaultValue: 'BY_HAND', description: 'Who or what gives it its values.' })
  declare source?: IndicatorSource;
  @Field(() => AskedSourceInput, { nullable: true, description: 'For a questionnaire: which answers. Else nothing.' })
  declare asked?: AskedSourceInput | null;
  @Field(() => CellSourceInput, { nullable: true, description: 'For published statistics: which cell. Else nothing.' })
  declare cell?: CellSourceInput | null;
}
