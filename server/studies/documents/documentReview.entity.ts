import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import { Version } from '../../platform/api/fields.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import type { DocumentCheck } from '../../taxonomy/documentChecks.ts';
import { DocumentCheck as DocumentCheckEnum } from '../../taxonomy/enums.ts';
import { evidenceRows } from '../assessed.access.ts';
import { evidenceAccess } from '../study.access.ts';

export const DocumentKindEnum = {
  WEBSITE: 'WEBSITE',
  GUIDELINE: 'GUIDELINE',
  PROCEDURE: 'PROCEDURE',
  FORM: 'FORM',
  OTHER: 'OTHER',
} as const;
export type DocumentKind = keyof typeof DocumentKindEnum;
registerEnumType(DocumentKindEnum, {
  name: 'DocumentKind',
  description: 'What is reviewed.',
  valuesConfig: {
    WEBSITE: { description: 'A page or part of a website.' },
    GUIDELINE: { description: 'A guideline for citizens or staff.' },
    PROCEDURE: { description: 'How something is done in the institution.' },
    FORM: { description: 'A form that citizens fill in.' },
    OTHER: { description: 'Something else that is meant to make a service accessible.' },
  },
});

export const AnswerEnum = {
  YES: 'YES',
  PARTLY: 'PARTLY',
  NO: 'NO',
  NOT_RELEVANT: 'NOT_RELEVANT',
  NOT_LOOKED_AT: 'NOT_LOOKED_AT',
} as const;
export type Answer = keyof typeof AnswerEnum;
registerEnumType(AnswerEnum, {
  name: 'CheckAnswer',
  description: 'The answer to one question of the checklist.',
  valuesConfig: {
    YES: { description: 'Yes.' },
    PARTLY: { description: 'Partly.' },
    NO: { description: 'No.' },
    NOT_RELEVANT: { description: 'The question does not fit this document.' },
    NOT_LOOKED_AT: { description: 'Nobody has looked yet; the note may say why.' },
  },
});

@Readable(withItsOwner)
@ObjectType({ description: 'One question of the checklist, answered.' })
export class AnsweredCheck {
  @Field(() => DocumentCheckEnum, { description: 'The question.' }) declare check: DocumentCheck;
  @Field(() => AnswerEnum, { description: 'The answer.' }) declare answer: Answer;
  @Field(() => String, { description: 'Why; may be empty.' }) declare note: string;
}

const schema = defineEntity({
  name: 'DocumentReview',
  filters: evidenceRows,
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['study', 'reviewedOn', 'id'] }],
  uniques: [{ properties: ['study', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    study: p.uuid(),
    kind: p.string().$type<DocumentKind>(),
    title: p.string(),
    address: p.text().nullable(),
    edition: p.string().nullable(),
    datedOn: p.date().nullable(),
    sha256: p.string().nullable(),
    reviewedOn: p.date(),
    checks: p.json<AnsweredCheck[]>(),
    conclusion: p.text(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(evidenceAccess.read)
@ObjectType({ description: 'The review of a website, guideline, procedure or form, in the edition that was read.' })
export class DocumentReview extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => DocumentKindEnum, { description: 'What it is.' }) declare kind: DocumentKind;
  @Field(() => String, { description: 'Its title.' }) declare title: string;
  @Field(() => String, { nullable: true, description: 'Where it was found.' }) declare address:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'Its edition or version, as it says itself.' }) declare edition:
    | string
    | null
    | undefined;
  @Field(() => DateScalar, { nullable: true, description: 'The day it is dated.' }) declare datedOn:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'The SHA-256 of the file that was read, 64 hexadecimal digits.' })
  declare sha256: string | null | undefined;
  @Field(() => DateScalar, { description: 'The day it was read.' }) declare reviewedOn: string;
  @Field(() => [AnsweredCheck], { description: 'The checklist, as far as it was answered.' })
  declare checks: AnsweredCheck[];
  @Field(() => String, { description: 'What the review comes to; may be empty.' }) declare conclusion: string;
  @Version() declare version: number;
}
schema.setClass(DocumentReview);

/** The columns, as a list reads them without making entities. */
export type DocumentReviewRow = InstanceType<typeof schema.class>;
