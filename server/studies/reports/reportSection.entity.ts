import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { evidenceRows } from '../assessed.access.ts';
import { evidenceAccess } from '../study.access.ts';

/** In the order they stand in the report. */
export const sectionKeys = ['SUMMARY', 'CONTEXT', 'METHOD', 'CONCLUSION'] as const;
export type SectionKey = (typeof sectionKeys)[number];
export const SectionKeyEnum = Object.fromEntries(sectionKeys.map((it) => [it, it]));
registerEnumType(SectionKeyEnum, {
  name: 'ReportSectionKey',
  description: 'A part of a report that people write; the rest is composed from the study.',
  valuesConfig: {
    SUMMARY: { description: 'What a busy reader should know.' },
    CONTEXT: { description: 'The institutions, their services and their citizens.' },
    METHOD: { description: 'How the study was done, and what it could not find out.' },
    CONCLUSION: { description: 'What the findings come to together.' },
  },
});

const schema = defineEntity({
  name: 'ReportSection',
  filters: evidenceRows,
  rowLevelSecurity: 'force',
  uniques: [{ properties: ['study', 'key'] }],
  // Each section has its own version: several people write one report without overwriting each other.
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    study: p.uuid(),
    key: p.string().$type<SectionKey>(),
    text: p.text(),
    version: p.integer(),
  },
});

@Readable(evidenceAccess.read)
@ObjectType({ description: 'A part of the report that is being written.' })
export class ReportSection extends schema.class {
  @Field(() => SectionKeyEnum, { description: 'Which part.' }) declare key: SectionKey;
  @Field(() => String, { description: 'What it says so far: paragraphs, parted by an empty line.' })
  declare text: string;
  @Field(() => Int, { description: 'Grows with every change; 0 before the first.' }) declare version: number;
}
schema.setClass(ReportSection);
