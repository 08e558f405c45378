import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { isDeepStrictEqual } from 'node:util';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChannelEnum, type Channel } from '../incidents/channel.ts';
import type { IncidentFacts } from '../incidents/incident.ts';
import { Incident } from '../incidents/incident.type.ts';
import { Readable } from '../platform/access/guard.ts';
import { ownRows } from '../platform/access/scope.ts';
import { Withheld } from '../platform/api/fields.ts';
import { DateScalar, QuarterScalar } from '../platform/api/scalars.ts';
import { Conflict } from '../platform/problem.ts';
import type { Duplicate } from '../taxonomy/duplicates.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import type { Registered } from '../transfer/sentOf.ts';
import { inquiryAccess } from './case.access.ts';

export const InquiryStatusEnum = { REGISTERED: 'REGISTERED', PROMOTED: 'PROMOTED', WITHDRAWN: 'WITHDRAWN' } as const;
export type InquiryStatus = keyof typeof InquiryStatusEnum;
registerEnumType(InquiryStatusEnum, {
  name: 'InquiryStatus',
  description: 'Where an inquiry stands.',
  valuesConfig: {
    REGISTERED: { description: 'It is counted; no case was opened on it.' },
    PROMOTED: { description: 'It is counted, and a case was opened on it.' },
    WITHDRAWN: { description: 'It was registered by mistake, and is counted nowhere.' },
  },
});

const schema = defineEntity({
  name: 'Inquiry',
  filters: ownRows,
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['organisation', 'registeredAt', 'id'] }, { properties: ['case', 'registeredAt', 'id'] }],
  uniques: [{ properties: ['organisation', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    registeredAt: p.datetime(3),
    receivedOn: p.date(),
    channel: p.string().$type<Channel>(),
    incident: p.json<IncidentFacts>(),
    /** In the caseworker's words, sealed with the inquiry's own key. */
    summary: p.blob().nullable(),
    registeredBy: p.uuid(),
    case: p.uuid().nullable(),
    status: p.string().$type<InquiryStatus>(),
    quarter: p.string().$type<Quarter>(),
    duplicate: p.string().$type<Duplicate>(),
    /** Why it was withdrawn, sealed as the summary is. */
    withdrawnBecause: p.blob().nullable(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});
export type InquiryTable = InferKyselyTable<typeof schema>;

/** What reached the organisation. It is the registration that statistics count; a case opened on it adds nothing there. */
@Readable(inquiryAccess.read)
@ObjectType({ description: 'What reached an NGO: counted in statistics whether or not a case is opened on it.' })
export class Inquiry extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => DateScalar, { description: 'The day it reached the organisation.' }) declare receivedOn: string;
  @Field(() => ChannelEnum, { description: 'How it reached the organisation.' }) declare channel: Channel;
  @Field(() => Incident, { description: 'What happened.' }) declare incident: IncidentFacts;
  @Field(() => InquiryStatusEnum, { description: 'Where it stands.' }) declare status: InquiryStatus;
  @Field(() => QuarterScalar, { description: 'The quarter it is counted in.' }) declare quarter: Quarter;
  @Field(() => Int, { description: 'Grows with every change; a correction names the version it was made from.' })
  declare version: number;
  @Withheld() declare withheld: never;

  /** Returns whether anything that statistics know of it changed. */
  correct(channel: Channel, incident: IncidentFacts): boolean {
    this.demandStanding();
    const reclassified = !isDeepStrictEqual(this.incident, incident);
    this.channel = channel;
    if (reclassified) this.incident = incident;
    this.version += 1;
    return reclassified;
  }

  /** Also when a case was opened on it: the case goes on, and statistics count it no more. */
  withdraw(): void {
    this.demandStanding();
    this.status = 'WITHDRAWN';
    this.version += 1;
  }

  promoteTo(id: string): void {
    this.demandStanding();
    if (this.status === 'PROMOTED') throw new Conflict('inquiry_promoted', 'A case was already opened on the inquiry.');
    this.status = 'PROMOTED';
    this.case = id;
    this.version += 1;
  }

  private demandStanding(): void {
    if (this.status === 'WITHDRAWN') throw new Conflict('inquiry_withdrawn', 'The inquiry is withdrawn.');
  }
}
schema.setClass(Inquiry);

/** The columns, as a list reads them without making entities. */
export type InquiryRow = InstanceType<typeof schema.class>;

/** What statistics are told of an inquiry, and what its preview shows. */
export const registeredOf = ({ quarter, incident, duplicate, status }: InquiryRow): Registered => ({
  source: 'NGO',
  quarter,
  incident: status === 'WITHDRAWN' ? null : incident,
  duplicate,
});
