import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { Version, Withheld } from '../../platform/api/fields.ts';
import type { Area } from '../../taxonomy/areas.ts';
import { Ground as GroundEnum, ServiceArea, Severity as SeverityEnum } from '../../taxonomy/enums.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import type { Severity } from '../../taxonomy/severities.ts';
import { sharedRows } from '../assessed.access.ts';
import { findingAccess } from '../study.access.ts';

const schema = defineEntity({
  name: 'Finding',
  ...sharedRows('finding', { filter: { shared: true }, policy: '"shared"' }),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['study', 'number'] }],
  uniques: [{ properties: ['study', 'idempotencyKey'] }, { properties: ['study', 'number'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    study: p.uuid(),
    number: p.integer(),
    statement: p.text(),
    recommendation: p.text(),
    severity: p.string().$type<Severity>(),
    ground: p.string().$type<Ground>(),
    area: p.string().$type<Area>(),
    evidence: p.array(),
    /** From the first issued report on, the municipality and its institutions see it. */
    shared: p.boolean(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(findingAccess.read)
@ObjectType({ description: 'What a study found, and what it recommends; every one stands on evidence.' })
export class Finding extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'Its number in the study, from 1.' }) declare number: number;
  @Field(() => String, { description: 'What was found, in words that identify nobody.' }) declare statement: string;
  @Field(() => String, { description: 'What to do about it; may be empty.' }) declare recommendation: string;
  @Field(() => SeverityEnum, { description: 'How severe it is.' }) declare severity: Severity;
  @Field(() => GroundEnum, { description: 'The ground it concerns most.' }) declare ground: Ground;
  @Field(() => ServiceArea, { description: 'The service it concerns.' }) declare area: Area;
  @Field(() => Boolean, {
    description: 'Whether the municipality and its institutions see it: once a report is issued.',
  })
  declare shared: boolean;
  @Version() declare version: number;
  @Withheld() declare withheld: never;
}
schema.setClass(Finding);

/** The columns, as a list reads them without making entities. */
export type FindingRow = InstanceType<typeof schema.class>;
