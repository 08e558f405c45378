import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import { Version } from '../../platform/api/fields.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { evidenceRows } from '../assessed.access.ts';
import { evidenceAccess } from '../study.access.ts';

export const IntervieweeEnum = { EMPLOYEE: 'EMPLOYEE', NGO: 'NGO', CITIZEN: 'CITIZEN' } as const;
export type Interviewee = keyof typeof IntervieweeEnum;
registerEnumType(IntervieweeEnum, {
  name: 'Interviewee',
  description: 'Whom an interview is with. Never who.',
  valuesConfig: {
    EMPLOYEE: { description: 'Somebody who works in the institution.' },
    NGO: { description: 'Somebody from a local interest organisation.' },
    CITIZEN: { description: 'Somebody who uses the service.' },
  },
});

export const InterviewStatusEnum = { PLANNED: 'PLANNED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const;
export type InterviewStatus = keyof typeof InterviewStatusEnum;
registerEnumType(InterviewStatusEnum, {
  name: 'InterviewStatus',
  description: 'Where an interview stands.',
  valuesConfig: {
    PLANNED: { description: 'It is to be held.' },
    HELD: { description: 'It was held, and its passages can be quoted.' },
    CANCELLED: { description: 'It was not held.' },
  },
});

export const ConsentEnum = { NOT_ASKED: 'NOT_ASKED', GIVEN: 'GIVEN', REFUSED: 'REFUSED' } as const;
export type Consent = keyof typeof ConsentEnum;
registerEnumType(ConsentEnum, {
  name: 'Consent',
  description: 'Whether the person agreed to being quoted without a name.',
  valuesConfig: {
    NOT_ASKED: { description: 'They have not been asked yet.' },
    GIVEN: { description: 'They agreed.' },
    REFUSED: { description: 'They did not agree, or took it back: nothing is quoted.' },
  },
});

@Readable(withItsOwner)
@ObjectType({ description: 'A question of an interview guide.' })
export class InterviewQuestion {
  @Field(() => ID, { description: 'Its id within the guide.' }) declare id: string;
  @Field(() => String, { description: 'As it is asked.' }) declare text: string;
}

const schema = defineEntity({
  name: 'Interview',
  filters: evidenceRows,
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['study', 'plannedOn', 'id'] }],
  uniques: [{ properties: ['study', 'idempotencyKey'] }],
  // A role, never a name: who was interviewed is written nowhere.
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    study: p.uuid(),
    interviewee: p.string().$type<Interviewee>(),
    role: p.string(),
    plannedOn: p.date(),
    language: p.string(),
    interpreter: p.boolean(),
    consent: p.string().$type<Consent>(),
    status: p.string().$type<InterviewStatus>(),
    questions: p.json<InterviewQuestion[]>(),
    /** What its questions were taken from, and in which version; null when they were written for it alone. */
    guide: p.uuid().nullable(),
    guideVersion: p.integer().nullable(),
    answers: p.blob().nullable(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(evidenceAccess.read)
@ObjectType({ description: 'An interview of a study: a role, never a name.' })
export class Interview extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => IntervieweeEnum, { description: 'Whom it is with.' }) declare interviewee: Interviewee;
  @Field(() => String, { description: 'Their role in a few words, such as "pedagogue" or "father of two".' })
  declare role: string;
  @Field(() => DateScalar, { description: 'The day it is, or was, held.' }) declare plannedOn: string;
  @Field(() => String, { description: 'The language it is held in, ISO 639-1.' }) declare language: string;
  @Field(() => Boolean, { description: 'Whether an interpreter is booked.' }) declare interpreter: boolean;
  @Field(() => ConsentEnum, { description: 'Whether they agreed to being quoted.' }) declare consent: Consent;
  @Field(() => InterviewStatusEnum, { description: 'Where it stands.' }) declare status: InterviewStatus;
  @Field(() => [InterviewQuestion], { description: 'What is asked, copied from the guide when it was planned.' })
  declare questions: InterviewQuestion[];
  @Field(() => Int, { nullable: true, description: 'The version of the guide it was planned with.' })
  declare guideVersion: number | null | undefined;
  @Version() declare version: number;
}
schema.setClass(Interview);

/** The columns, as a list reads them without making entities. */
export type InterviewRow = InstanceType<typeof schema.class>;
