import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Asks, Readable } from '../../platform/access/guard.ts';
import { everyone } from '../../platform/access/rule.ts';
import type { Area } from '../../taxonomy/areas.ts';
import type { Locale } from '../../taxonomy/codeList.ts';
import { IndicatorKind as KindEnum, LocaleEnum, ServiceArea } from '../../taxonomy/enums.ts';
import type { IndicatorKind } from '../../taxonomy/indicatorKinds.ts';
import { DirectionEnum, FrequencyEnum, type Direction, type Frequency } from './indicator.entity.ts';
import { readyIndicators, readyIndicatorsVersion } from './readyIndicators.ts';

@Readable(everyone)
@ObjectType('ReadyIndicator', { description: 'An indicator that a plan can start from; all of it can be changed.' })
class ReadyIndicatorType {
  @Field(() => ID, { description: 'Its code in the library.' }) declare code: string;
  @Field(() => String, { description: 'The version of the library.' }) declare version: string;
  @Field(() => ServiceArea, { nullable: true, description: 'The service it is made for; null fits any.' })
  declare area: Area | null;
  @Field(() => KindEnum, { description: 'Whether it measures commitment, effort or result.' })
  declare kind: IndicatorKind;
  @Field(() => DirectionEnum, { description: 'Which way is better.' }) declare direction: Direction;
  @Field(() => FrequencyEnum, { description: 'How often it is measured.' }) declare frequency: Frequency;
  @Field(() => String, { description: 'What it measures, in a few words.' }) declare name: string;
  @Field(() => String, { description: 'What exactly is counted.' }) declare definition: string;
  @Field(() => String, { description: 'The unit of its values.' }) declare unit: string;
  @Field(() => String, { nullable: true, description: 'Of a share: what is counted.' }) declare numerator:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Of a share: what it is counted of.' }) declare denominator:
    | string
    | null;
  @Field(() => String, { description: 'Where its values usually come from.' }) declare dataSource: string;
}

@Resolver(() => ReadyIndicatorType)
export class ReadyIndicatorResolver {
  @Asks('everyone')
  @Query(() => [ReadyIndicatorType], { description: 'The library of ready indicators, by service.' })
  readyIndicators(
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
  ): ReadyIndicatorType[] {
    return readyIndicators.map(({ name, definition, unit, numerator, denominator, dataSource, ...rest }) => ({
      ...rest,
      version: readyIndicatorsVersion,
      name: name[locale],
      definition: definition[locale],
      unit: unit[locale],
      numerator: numerator?.[locale] ?? null,
      denominator: denominator?.[locale] ?? null,
      dataSource: dataSource[locale],
    }));
  }
}
