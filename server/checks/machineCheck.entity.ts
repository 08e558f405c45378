import { defineEntity, p } from '@mikro-orm/postgresql';
import { rowsOf } from '../platform/access/rowsOf.ts';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { DateTimeScalar } from '../platform/api/scalars.ts';
import { theAssessors } from '../studies/assessed.access.ts';
import { evidenceAccess } from '../studies/study.access.ts';
import { MachineReading } from './machineReading.type.ts';
import { readingReasons, type Measured, type ReadingReason } from './reader/reading.ts';

export const checkStates = ['QUEUED', 'READING', 'CHECKING', 'DONE', 'FAILED'] as const;
export type CheckState = (typeof checkStates)[number];
export const CheckStateEnum = Object.fromEntries(checkStates.map((it) => [it, it]));
registerEnumType(CheckStateEnum, {
  name: 'MachineCheckState',
  description: 'How far a machine check has come.',
  valuesConfig: {
    QUEUED: { description: 'It waits for its turn.' },
    READING: { description: 'The page or file is being read.' },
    CHECKING: { description: 'What was read is being measured.' },
    DONE: { description: 'It was measured.' },
    FAILED: { description: 'It could not be read or measured; the reason says why.' },
  },
});

const ReasonEnum = Object.fromEntries(readingReasons.map((it) => [it, it]));
registerEnumType(ReasonEnum, {
  name: 'MachineCheckReason',
  description: 'Why a page or file could not be checked.',
  valuesConfig: {
    UNREACHABLE: { description: 'Nothing answers at the address.' },
    NOT_PUBLIC: { description: 'The address is not one of the public web.' },
    SITE_ERROR: { description: 'The site answers with an error instead of the page.' },
    TOO_MANY_REDIRECTS: { description: 'The site sends on to other addresses more than three times.' },
    TOO_SLOW: { description: 'The page was not there after 15 seconds.' },
    TOO_LARGE: { description: 'It is larger than 5 MB, or has more than 400 pages.' },
    NOT_READABLE: { description: 'It is neither HTML nor PDF.' },
    PASSWORD: { description: 'The PDF is protected by a password.' },
    DAMAGED: { description: 'The PDF is damaged.' },
    TOO_HARD: { description: 'It took more time or memory than a check may take.' },
    INTERRUPTED: { description: 'The check was interrupted several times.' },
  },
});

export const CheckedSourceEnum = { ADDRESS: 'ADDRESS', FILE: 'FILE' } as const;
export type CheckedSource = keyof typeof CheckedSourceEnum;
registerEnumType(CheckedSourceEnum, {
  name: 'CheckedSource',
  description: 'What a machine check read.',
  valuesConfig: {
    ADDRESS: { description: 'The address of the review on the web.' },
    FILE: { description: 'A file that was sent for the check and is not kept.' },
  },
});

export const machineCheckSchema = defineEntity({
  name: 'MachineCheck',
  ...rowsOf('machine_check', { read: theAssessors, added: theAssessors }),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['documentReview', 'orderedAt', 'id'] }, { properties: ['state', 'orderedAt', 'id'] }],
  uniques: [{ properties: ['documentReview', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    study: p.uuid(),
    documentReview: p.uuid(),
    source: p.string().$type<CheckedSource>(),
    address: p.text().nullable(),
    state: p.string().$type<CheckState>(),
    reason: p.string().$type<ReadingReason>().nullable(),
    tries: p.integer(),
    reading: p.json<Measured>().nullable(),
    orderedAt: p.datetime(3),
    finishedAt: p.datetime(3).nullable(),
    idempotencyKey: p.string(),
  },
});

@Readable(evidenceAccess.read)
@ObjectType({
  description: 'A check of a web page or file by a machine: what it measured, beside what a person judges.',
})
export class MachineCheck extends machineCheckSchema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => CheckedSourceEnum, { description: 'What was read.' }) declare source: CheckedSource;
  @Field(() => String, { nullable: true, description: 'The address that was asked for; null for a file.' })
  declare address: string | null | undefined;
  @Field(() => CheckStateEnum, { description: 'How far it has come.' }) declare state: CheckState;
  @Field(() => ReasonEnum, { nullable: true, description: 'Why it failed.' }) declare reason:
    | ReadingReason
    | null
    | undefined;
  @Field(() => MachineReading, { nullable: true, description: 'What was measured, once it is done.' }) declare reading:
    | Measured
    | null
    | undefined;
  @Field(() => DateTimeScalar, { description: 'When it was ordered.' }) declare orderedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done or failed.' }) declare finishedAt:
    | Date
    | null
    | undefined;
}
machineCheckSchema.setClass(MachineCheck);

/** The columns, as a list reads them without making entities. */
export type MachineCheckRow = InstanceType<typeof machineCheckSchema.class>;
