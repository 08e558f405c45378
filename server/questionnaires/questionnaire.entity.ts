import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { Version, Withheld } from '../platform/api/fields.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { AskedLanguageEnum, AskedText, Question, type AskedLanguage } from './question.type.ts';
import { askedRows, questionnaireAccess } from './questionnaire.access.ts';

export const QuestionnaireStatusEnum = { DRAFT: 'DRAFT', OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
export type QuestionnaireStatus = keyof typeof QuestionnaireStatusEnum;
registerEnumType(QuestionnaireStatusEnum, {
  name: 'QuestionnaireStatus',
  description: 'Where a questionnaire stands.',
  valuesConfig: {
    DRAFT: { description: 'It is being written.' },
    OPEN: { description: 'It can be answered; its questions stay as they are.' },
    CLOSED: { description: 'It can no longer be answered, and its results can be read.' },
  },
});

const schema = defineEntity({
  name: 'Questionnaire',
  ...askedRows('questionnaire'),
  rowLevelSecurity: 'force',
  uniques: [{ properties: ['study', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    study: p.uuid(),
    /** What the public address of it ends with. */
    code: p.string().unique(),
    title: p.json<AskedText>(),
    introduction: p.json<AskedText>(),
    languages: p.array<AskedLanguage>(),
    questions: p.json<Question[]>(),
    groupBy: p.string().nullable(),
    /** The earlier one whose questions it asks again. */
    follows: p.uuid().nullable(),
    status: p.string().$type<QuestionnaireStatus>(),
    openedOn: p.date().nullable(),
    closesOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(questionnaireAccess.read)
@ObjectType({ description: 'Questions that people answer anonymously for a study.' })
export class Questionnaire extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => String, { description: 'What its public address ends with; it cannot be guessed.' })
  declare code: string;
  @Field(() => AskedText, { description: 'Its name, as those asked see it.' }) declare title: AskedText;
  @Field(() => AskedText, { description: 'Why it is asked, and what happens with the answers.' })
  declare introduction: AskedText;
  @Field(() => [AskedLanguageEnum], { description: 'The languages it is asked in; Danish is one of them.' })
  declare languages: AskedLanguage[];
  @Field(() => [Question], { description: 'What is asked, in order.' }) declare questions: Question[];
  @Field(() => ID, { nullable: true, description: 'The one question that results are broken down by, if any.' })
  declare groupBy: string | null | undefined;
  @Field(() => QuestionnaireStatusEnum, { description: 'Where it stands.' }) declare status: QuestionnaireStatus;
  @Field(() => DateScalar, { nullable: true, description: 'The day it opened.' }) declare openedOn:
    | string
    | null
    | undefined;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it is meant to close; it stays open until somebody closes it.',
  })
  declare closesOn: string | null | undefined;
  @Field(() => DateScalar, { nullable: true, description: 'The day it closed.' }) declare closedOn:
    | string
    | null
    | undefined;
  @Version() declare version: number;
  @Withheld() declare withheld: never;
}
schema.setClass(Questionnaire);

/** The columns, as a list reads them without making entities. */
export type QuestionnaireRow = InstanceType<typeof schema.class>;
