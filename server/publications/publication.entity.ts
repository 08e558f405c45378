import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Guard, Readable } from '../platform/access/guard.ts';
import { Version, Withheld } from '../platform/api/fields.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import type { Language, Paper } from '../platform/paper/paper.ts';
import type { Sheet } from '../platform/paper/sheet.ts';
import { publishedRows } from '../plans/summaries/published.access.ts';
import type { Changed } from './changedParts.ts';
import { publicationAccess } from './publication.access.ts';

export const PublicationKindEnum = { STUDY_REPORT: 'STUDY_REPORT', EVALUATION: 'EVALUATION' } as const;
export type PublicationKind = keyof typeof PublicationKindEnum;
registerEnumType(PublicationKindEnum, {
  name: 'PublicationKind',
  description: 'Which issued report is published.',
  valuesConfig: {
    STUDY_REPORT: { description: 'The final report of a study.' },
    EVALUATION: { description: 'The report of an evaluation.' },
  },
});

/** The data of a paper, for those who count. */
export interface Tables {
  whole: Sheet;
  sheets: readonly Sheet[];
}

const schema = defineEntity({
  name: 'Publication',
  ...publishedRows('publication'),
  rowLevelSecurity: 'force',
  indexes: [
    { properties: ['publishedOn', 'id'] },
    { properties: ['municipality', 'publishedOn', 'id'] },
    {
      name: 'publication_source_stands',
      expression: 'create unique index "publication_source_stands" on "publication" ("source") where "stands"',
    },
  ],
  uniques: [{ properties: ['subject', 'number'] }, { properties: ['subject', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    kind: p.string().$type<PublicationKind>(),
    /** The issued report, and the study or the plan whose reports are numbered together. */
    source: p.uuid(),
    subject: p.uuid(),
    number: p.integer(),
    titles: p.json<Record<Language, string>>(),
    introduction: p.text(),
    changes: p.json<Record<Language, readonly Changed[]>>(),
    changedSince: p.date().nullable(),
    /** The report in each language, as it was issued: who reads this needs nothing of the study or the plan. */
    papers: p.json<Record<Language, Paper>>(),
    tables: p.json<Record<Language, Tables>>().nullable(),
    sha256: p.string(),
    publishedOn: p.date(),
    /** Whether the public reads it: neither replaced nor taken back. */
    stands: p.boolean(),
    withdrawnOn: p.date().nullable(),
    withdrawnBecause: p.text().nullable(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(publicationAccess.read)
@ObjectType({
  description:
    'An issued report as a municipality published it. It never changes; a new version replaces it as a whole.',
})
export class Publication extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => PublicationKindEnum, { description: 'Which report it is.' }) declare kind: PublicationKind;
  @Field(() => Int, { description: 'Its number among those of the study or the plan, from 1.' })
  declare number: number;
  @Field(() => String, { description: "The municipality's own words; may be empty." }) declare introduction: string;
  @Field(() => DateScalar, { description: 'The day it was published.' }) declare publishedOn: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the version that its changes are told from; null for the first.',
  })
  declare changedSince: string | null | undefined;
  @Field(() => String, { description: 'The SHA-256 of what it holds, as canonical JSON (RFC 8785).' })
  declare sha256: string;
  @Field(() => Boolean, { description: 'Whether the public reads it: neither replaced nor taken back.' })
  declare stands: boolean;
  @Guard(publicationAccess.past)
  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken back; null when it never was.' })
  declare withdrawnOn: string | null | undefined;
  @Guard(publicationAccess.past)
  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  declare withdrawnBecause: string | null | undefined;
  @Version() declare version: number;
  @Withheld() declare withheld: never;
}
schema.setClass(Publication);

/** The columns, as a list reads them without making entities. */
export type PublicationRow = InstanceType<typeof schema.class>;
