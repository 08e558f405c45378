import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { ownRows } from '../platform/access/scope.ts';
import { enumOf } from '../platform/api/enumOf.ts';
import { Withheld } from '../platform/api/fields.ts';
import { DateTimeScalar } from '../platform/api/scalars.ts';
import { Invalid } from '../platform/problem.ts';
import { caseAccess } from './case.access.ts';

export const CaseStatusEnum = { OPEN: 'OPEN', WAITING: 'WAITING', CLOSED: 'CLOSED' } as const;
export type CaseStatus = keyof typeof CaseStatusEnum;
registerEnumType(CaseStatusEnum, {
  name: 'CaseStatus',
  description: 'Where a case stands.',
  valuesConfig: {
    OPEN: { description: 'It is being worked on.' },
    WAITING: { description: 'It waits for somebody outside the organisation.' },
    CLOSED: { description: 'The work is done; it can be opened again.' },
  },
});

const caseOutcomes = {
  ADVICE_GIVEN: 'The person was advised.',
  MEDIATION: 'The parties were brought together.',
  COMPLAINT_BOARD: 'A complaint went to the Board of Equal Treatment or another board.',
  POLICE: 'It was reported to the police.',
  COURT: 'It was brought before a court.',
  RESOLVED: 'It was resolved with the other party.',
  NO_ACTION: 'Nothing further was done.',
  OTHER: 'Another outcome.',
} as const;
export type CaseOutcome = keyof typeof caseOutcomes;
export const CaseOutcomeEnum = enumOf(Object.keys(caseOutcomes) as CaseOutcome[]);
registerEnumType(CaseOutcomeEnum, {
  name: 'CaseOutcome',
  description: 'How a case ended.',
  valuesConfig: Object.fromEntries(Object.entries(caseOutcomes).map(([it, description]) => [it, { description }])),
});

const schema = defineEntity({
  name: 'Case',
  filters: ownRows,
  rowLevelSecurity: 'force',
  indexes: [
    { properties: ['organisation', 'openedAt', 'id'] },
    { properties: ['organisation', 'updatedAt', 'id'] },
    { properties: ['organisation', 'status', 'id'] },
    { properties: ['organisation', 'responsible', 'openedAt', 'id'] },
  ],
  uniques: [{ properties: ['organisation', 'number'] }, { properties: ['organisation', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    /** Drawn by the trigger `number_case`, under the lock on the organisation's counter of the year. */
    number: p.string().collation('C').defaultRaw(`''`),
    status: p.string().$type<CaseStatus>(),
    outcome: p.string().$type<CaseOutcome>().nullable(),
    openedAt: p.datetime(3),
    updatedAt: p.datetime(3),
    closedAt: p.datetime(3).nullable(),
    responsible: p.uuid().nullable(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});
export type CaseTable = InferKyselyTable<typeof schema>;

@Readable(caseAccess.read)
@ObjectType({ description: 'Casework on one or more inquiries.' })
export class Case extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => String, { description: 'What the organisation calls it: the year and a number, `2026-0042`.' })
  declare number: CaseRow['number'];
  @Field(() => CaseStatusEnum, { description: 'Where it stands.' }) declare status: CaseStatus;
  @Field(() => CaseOutcomeEnum, { nullable: true, description: 'How it ended; null until it is closed.' })
  declare outcome: CaseOutcome | null | undefined;
  @Field(() => DateTimeScalar, { description: 'When it was opened.' }) declare openedAt: Date;
  @Field(() => DateTimeScalar, { description: 'When anything in it last changed.' }) declare updatedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null while it is not.' })
  declare closedAt: Date | null | undefined;
  @Field(() => Int, {
    description: 'Grows when it is assigned or its status changes; such a change names the version it was made from.',
  })
  declare version: number;
  @Withheld() declare withheld: never;

  assignTo(member: string | null, at: Date): void {
    this.responsible = member;
    this.version += 1;
    this.updatedAt = at;
  }

  changeStatus(status: CaseStatus, outcome: CaseOutcome | null, at: Date): void {
    if (status === 'CLOSED' && !outcome) throw new Invalid([{ field: 'outcome', rule: 'required' }]);
    if (status !== 'CLOSED' && outcome) throw new Invalid([{ field: 'outcome', rule: 'only_when_closed' }]);
    this.closedAt = status === 'CLOSED' ? (this.closedAt ?? at) : null;
    this.status = status;
    this.outcome = outcome;
    this.version += 1;
    this.updatedAt = at;
  }
}
schema.setClass(Case);

/** The columns, as a list reads them without making entities. */
export type CaseRow = InstanceType<typeof schema.class>;
