import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { Version } from '../../platform/api/fields.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { IndicatorKind as KindEnum } from '../../taxonomy/enums.ts';
import type { Area } from '../../taxonomy/areas.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import type { IndicatorKind } from '../../taxonomy/indicatorKinds.ts';
import { indicatorAccess, plannedRows } from '../plan.access.ts';
import { IndicatorSourceEnum, type Asked, type IndicatorSource } from './source.type.ts';

export const DirectionEnum = { UP: 'UP', DOWN: 'DOWN' } as const;
export type Direction = keyof typeof DirectionEnum;
registerEnumType(DirectionEnum, {
  name: 'Direction',
  description: 'Which way is better.',
  valuesConfig: { UP: { description: 'More is better.' }, DOWN: { description: 'Less is better.' } },
});

export const FrequencyEnum = { QUARTERLY: 'QUARTERLY', HALF_YEARLY: 'HALF_YEARLY', YEARLY: 'YEARLY' } as const;
export type Frequency = keyof typeof FrequencyEnum;
registerEnumType(FrequencyEnum, {
  name: 'Frequency',
  description: 'How often an indicator is measured.',
  valuesConfig: {
    QUARTERLY: { description: 'Every three months.' },
    HALF_YEARLY: { description: 'Every six months.' },
    YEARLY: { description: 'Every twelve months.' },
  },
});

const schema = defineEntity({
  name: 'EqualityIndicator',
  ...plannedRows('equality_indicator'),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['municipality', 'name', 'id'] }, { properties: ['organisation', 'name', 'id'] }],
  uniques: [
    { properties: ['plan', 'number'] },
    { properties: ['plan', 'idempotencyKey'] },
    { properties: ['follows'] },
  ],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    plan: p.uuid(),
    goal: p.uuid(),
    number: p.integer(),
    name: p.string(),
    kind: p.string().$type<IndicatorKind>(),
    definition: p.text(),
    unit: p.string(),
    numerator: p.text().nullable(),
    denominator: p.text().nullable(),
    direction: p.string().$type<Direction>(),
    disaggregation: p.array(),
    dataSource: p.text(),
    source: p.string().$type<IndicatorSource>(),
    asked: p.json<Asked>().nullable(),
    ground: p.string().$type<Ground>().nullable(),
    area: p.string().$type<Area>().nullable(),
    frequency: p.string().$type<Frequency>(),
    responsible: p.string().nullable(),
    baseline: p.double().nullable(),
    baselineOn: p.date().nullable(),
    target: p.double().nullable(),
    targetOn: p.date().nullable(),
    /** The series that it goes on from, in another unit or from another source. */
    follows: p.uuid().nullable(),
    because: p.text().nullable(),
    endedOn: p.date().nullable(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(indicatorAccess.read)
@ObjectType({ description: 'A measure of equal treatment: what it counts, where it stood, and where it shall be.' })
export class EqualityIndicator extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'Its number in the plan, from 1.' }) declare number: number;
  @Field(() => String, { description: 'Its name.' }) declare name: string;
  @Field(() => KindEnum, { description: 'Whether it measures commitment, effort or result.' })
  declare kind: IndicatorKind;
  @Field(() => String, { description: 'What exactly is measured.' }) declare definition: string;
  @Field(() => String, { description: 'The unit of its values, such as "%", "days" or "citizens".' })
  declare unit: string;
  @Field(() => String, { nullable: true, description: 'Of a share: what is counted.' }) declare numerator:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'Of a share: what it is counted of.' }) declare denominator:
    | string
    | null
    | undefined;
  @Field(() => DirectionEnum, { description: 'Which way is better.' }) declare direction: Direction;
  @Field(() => [String], { description: 'What it is broken down by; empty when by nothing.' })
  declare disaggregation: string[];
  @Field(() => String, { description: 'Where its values come from.' }) declare dataSource: string;
  @Field(() => IndicatorSourceEnum, { description: 'Who or what gives it its values.' })
  declare source: IndicatorSource;
  @Field(() => FrequencyEnum, { description: 'How often it is measured.' }) declare frequency: Frequency;
  @Field(() => String, { nullable: true, description: 'Who measures it: a function, not a name.' })
  declare responsible: string | null | undefined;
  @Field(() => Float, { nullable: true, description: 'Where it stood, in its unit.' }) declare baseline:
    | number
    | null
    | undefined;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the baseline.' }) declare baselineOn:
    | string
    | null
    | undefined;
  @Field(() => Float, { nullable: true, description: 'Where it shall be, in its unit.' }) declare target:
    | number
    | null
    | undefined;
  @Field(() => DateScalar, { nullable: true, description: 'The day it shall be there.' }) declare targetOn:
    | string
    | null
    | undefined;
  @Field(() => String, {
    nullable: true,
    description: 'Why it goes on from another series; null for one that was there from the start.',
  })
  declare because: string | null | undefined;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it ended, because another series goes on from it; null while it is measured.',
  })
  declare endedOn: string | null | undefined;
  @Version() declare version: number;
}
schema.setClass(EqualityIndicator);

/** The columns, as a list reads them without making entities. */
export type EqualityIndicatorRow = InstanceType<typeof schema.class>;
