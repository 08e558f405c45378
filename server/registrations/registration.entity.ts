import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ChannelEnum, type Channel } from '../incidents/channel.ts';
import type { IncidentFacts } from '../incidents/incident.ts';
import { Incident } from '../incidents/incident.type.ts';
import { Readable } from '../platform/access/guard.ts';
import { ownRows } from '../platform/access/scope.ts';
import { Version } from '../platform/api/fields.ts';
import { DateScalar, QuarterScalar } from '../platform/api/scalars.ts';
import type { Duplicate } from '../taxonomy/duplicates.ts';
import { isFrozen, type Quarter } from '../taxonomy/quarter.ts';
import type { Registered } from '../transfer/sentOf.ts';
import { registrationAccess } from './registration.access.ts';

export const RegistrationStatusEnum = {
  REGISTERED: 'REGISTERED',
  CORRECTED: 'CORRECTED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type RegistrationStatus = keyof typeof RegistrationStatusEnum;
registerEnumType(RegistrationStatusEnum, {
  name: 'RegistrationStatus',
  description: 'Where a registration stands.',
  valuesConfig: {
    REGISTERED: { description: 'It is counted as it was first registered.' },
    CORRECTED: { description: 'It is counted as it was last corrected.' },
    WITHDRAWN: { description: 'It was registered by mistake, and is counted nowhere.' },
  },
});

const schema = defineEntity({
  name: 'Registration',
  filters: ownRows,
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['organisation', 'registeredAt', 'id'] }],
  uniques: [{ properties: ['organisation', 'idempotencyKey'] }],
  // Codes, days and ids: neither personal data nor free text has a column to be in.
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    registeredAt: p.datetime(3),
    receivedOn: p.date(),
    channel: p.string().$type<Channel>(),
    incident: p.json<IncidentFacts>(),
    registeredBy: p.uuid(),
    status: p.string().$type<RegistrationStatus>(),
    quarter: p.string().$type<Quarter>(),
    duplicate: p.string().$type<Duplicate>(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(registrationAccess.read)
@ObjectType({ description: "A citizen's inquiry as a municipality registers it: no personal data, no free text." })
export class Registration extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => DateScalar, { description: 'The day it reached the municipality.' }) declare receivedOn: string;
  @Field(() => ChannelEnum, { description: 'How it reached the municipality.' }) declare channel: Channel;
  @Field(() => Incident, { description: 'What happened.' }) declare incident: IncidentFacts;
  @Field(() => RegistrationStatusEnum, { description: 'Where it stands.' }) declare status: RegistrationStatus;
  @Field(() => QuarterScalar, { description: 'The quarter it is counted in: the one it was registered in.' })
  declare quarter: Quarter;
  @Version() declare version: number;

  correct(channel: Channel, incident: IncidentFacts): void {
    this.channel = channel;
    this.incident = incident;
    this.status = 'CORRECTED';
    this.version += 1;
  }

  withdraw(): void {
    this.status = 'WITHDRAWN';
    this.version += 1;
  }
}
schema.setClass(Registration);

/** The columns, as a list reads them without making entities. */
export type RegistrationRow = InstanceType<typeof schema.class>;

/** Whether it can still be changed: it stands, and the figures of its quarter are not final. */
export const isOpen = ({ status, quarter }: RegistrationRow, now: Date) =>
  status !== 'WITHDRAWN' && !isFrozen(quarter, now);

/** What statistics are told of a registration, and what its preview shows. */
export const registeredOf = ({ quarter, incident, duplicate, status }: RegistrationRow): Registered => ({
  source: 'MUNICIPALITY',
  quarter,
  incident: status === 'WITHDRAWN' ? null : incident,
  duplicate,
});
