import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { plannersRows } from '../plans/plan.access.ts';
import { Readable } from '../platform/access/guard.ts';
import { withItsOwner } from '../platform/access/rule.ts';
import { Version, Withheld } from '../platform/api/fields.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { evaluationAccess } from './evaluation.access.ts';

export const OutcomeOfActionEnum = {
  NOT_STARTED: 'NOT_STARTED',
  DONE: 'DONE',
  ON_TRACK: 'ON_TRACK',
  LATE: 'LATE',
  ABANDONED: 'ABANDONED',
} as const;
export type OutcomeOfAction = keyof typeof OutcomeOfActionEnum;
registerEnumType(OutcomeOfActionEnum, {
  name: 'ActionVerdict',
  description: 'How an evaluation judges an action.',
  valuesConfig: {
    NOT_STARTED: { description: 'Nothing was done yet, and it is not late.' },
    DONE: { description: 'It is done as planned.' },
    ON_TRACK: { description: 'It is under way and will be done in time.' },
    LATE: { description: 'It is behind, and still meant to be done.' },
    ABANDONED: { description: 'It is given up; the reason says why.' },
  },
});

export const ConfidenceEnum = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const;
export type Confidence = keyof typeof ConfidenceEnum;
registerEnumType(ConfidenceEnum, {
  name: 'Confidence',
  description: 'How far a value can be relied on.',
  valuesConfig: {
    HIGH: { description: 'Counted or measured in full.' },
    MEDIUM: { description: 'Counted in part, or by a sample.' },
    LOW: { description: 'Estimated, or from few answers.' },
  },
});

@Readable(withItsOwner)
@ObjectType({ description: 'What an evaluation says of an action.' })
export class AssessedAction {
  @Field(() => ID, { description: 'The action.' }) declare action: string;
  @Field(() => String, { description: 'What it is.' }) declare title: string;
  @Field(() => OutcomeOfActionEnum, { description: 'How it is judged.' }) declare verdict: OutcomeOfAction;
  @Field(() => String, { description: 'Why; may be empty unless it is abandoned.' }) declare reason: string;
}

@Readable(withItsOwner)
@ObjectType({ description: 'What an evaluation says of an indicator: before, aim and now.' })
export class AssessedIndicator {
  @Field(() => ID, { description: 'The indicator.' }) declare indicator: string;
  @Field(() => String, { description: 'What it measures.' }) declare name: string;
  @Field(() => String, { description: 'The unit of its values.' }) declare unit: string;
  @Field(() => Float, { nullable: true, description: 'Where it stood.' }) declare baseline: number | null;
  @Field(() => Float, { nullable: true, description: 'Where it should be.' }) declare target: number | null;
  @Field(() => Float, { nullable: true, description: 'Where it stands; null when it was not measured.' })
  declare value: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of that measurement.' }) declare measuredOn:
    | string
    | null;
  @Field(() => String, { description: 'What the value stands on.' }) declare source: string;
  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: 'How far it can be relied on; null until somebody says.',
  })
  declare confidence: Confidence | null;
}

const schema = defineEntity({
  name: 'Evaluation',
  ...plannersRows('evaluation'),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['municipality', 'evaluatedOn', 'id'] }],
  uniques: [{ properties: ['plan', 'number'] }, { properties: ['plan', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    plan: p.uuid(),
    number: p.integer(),
    evaluatedOn: p.date(),
    actions: p.json<AssessedAction[]>(),
    indicators: p.json<AssessedIndicator[]>(),
    lessons: p.text(),
    nextSteps: p.text(),
    issuedOn: p.date().nullable(),
    sha256: p.string().nullable(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(evaluationAccess.read)
@ObjectType({ description: 'What came of an action plan by a day: the third part of an assessment.' })
export class Evaluation extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'Its number among those of the plan, from 1.' }) declare number: number;
  @Field(() => DateScalar, { description: 'The day it looks at.' }) declare evaluatedOn: string;
  @Field(() => [AssessedAction], { description: 'The actions, by deadline.' }) declare actions: AssessedAction[];
  @Field(() => [AssessedIndicator], { description: 'The indicators, by number.' })
  declare indicators: AssessedIndicator[];
  @Field(() => String, { description: 'What was learnt; may be empty until it is issued.' }) declare lessons: string;
  @Field(() => String, { description: 'What comes next; may be empty until it is issued.' }) declare nextSteps: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day its report was issued; it never changes after that.',
  })
  declare issuedOn: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'The SHA-256 of what was issued, as canonical JSON (RFC 8785).' })
  declare sha256: string | null | undefined;
  @Version() declare version: number;
  @Withheld() declare withheld: never;
}
schema.setClass(Evaluation);

/** The columns, as a list reads them without making entities. */
export type EvaluationRow = InstanceType<typeof schema.class>;
