import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import { Withheld } from '../../platform/api/fields.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import type { Area } from '../../taxonomy/areas.ts';
import { Ground as GroundEnum, ServiceArea, Severity as SeverityEnum } from '../../taxonomy/enums.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import type { Severity } from '../../taxonomy/severities.ts';
import { issuedRows } from '../assessed.access.ts';
import { CoverageCell } from '../evidence/coverage.type.ts';
import { DocumentKindEnum, type DocumentKind } from '../documents/documentReview.entity.ts';
import { IntervieweeEnum, type Interviewee } from '../interviews/interview.entity.ts';
import { StanceEnum, type Stance } from './reportReply.entity.ts';
import { SectionKeyEnum, type SectionKey } from './reportSection.entity.ts';
import type { KeptQuestionnaire } from './keptQuestionnaire.type.ts';
import { reportAccess } from '../study.access.ts';
import { CriterionCheck } from '../study.entity.ts';

@Readable(withItsOwner)
@ObjectType({ description: 'A part of a report as it was issued.' })
export class IssuedSection {
  @Field(() => SectionKeyEnum, { description: 'Which part.' }) declare key: SectionKey;
  @Field(() => String, { description: 'Paragraphs, parted by an empty line.' }) declare text: string;
}

@Readable(withItsOwner)
@ObjectType({ description: 'How many interviews of a kind a study held.' })
export class InterviewsHeld {
  @Field(() => IntervieweeEnum, { description: 'Whom they were with.' }) declare interviewee: Interviewee;
  @Field(() => Int, { description: 'How many.' }) declare held: number;
}

@Readable(withItsOwner)
@ObjectType({ description: 'A document as a report names it.' })
export class ReviewedDocument {
  @Field(() => DocumentKindEnum, { description: 'What it is.' }) declare kind: DocumentKind;
  @Field(() => String, { description: 'Its title.' }) declare title: string;
  @Field(() => String, { nullable: true, description: 'Its edition.' }) declare edition: string | null;
  @Field(() => DateScalar, { description: 'The day it was read.' }) declare reviewedOn: string;
}

@Readable(withItsOwner)
@ObjectType({ description: 'A finding as a report tells it.' })
export class ReportedFinding {
  @Field(() => ID, { description: 'The finding.' }) declare id: string;
  @Field(() => Int, { description: 'Its number in the study.' }) declare number: number;
  @Field(() => String, { description: 'What was found.' }) declare statement: string;
  @Field(() => String, { description: 'What to do about it; may be empty.' }) declare recommendation: string;
  @Field(() => SeverityEnum, { description: 'How severe it is.' }) declare severity: Severity;
  @Field(() => GroundEnum, { description: 'The ground it concerns most.' }) declare ground: Ground;
  @Field(() => ServiceArea, { description: 'The service it concerns.' }) declare area: Area;
  @Field(() => Int, { description: 'How many evidence items it stands on.' }) declare evidenceCount: number;
}

@Readable(withItsOwner)
@ObjectType({ description: 'A reply as a report keeps it.' })
export class KeptReply {
  @Field(() => String, { description: 'The organisation that replied.' }) declare author: string;
  @Field(() => StanceEnum, { description: 'Whether it agrees.' }) declare stance: Stance;
  @Field(() => String, { description: 'What it says.' }) declare text: string;
  @Field(() => DateScalar, { description: 'The day it was given.' }) declare on: string;
}

@Readable(withItsOwner)
@ObjectType({ description: 'A comment of an NGO as a report keeps it.' })
export class KeptComment {
  @Field(() => String, { description: 'The NGO.' }) declare author: string;
  @Field(() => String, { description: 'What it says.' }) declare text: string;
  @Field(() => Int, { description: 'The number of the draft it is about.' }) declare number: number;
  @Field(() => DateScalar, { description: 'The day it was written.' }) declare on: string;
}

@Readable(withItsOwner)
@ObjectType({ description: 'All that a report says.' })
export class ReportContent {
  @Field(() => String, { description: 'The name of the study.' }) declare title: string;
  @Field(() => String, { description: 'What it should find out.' }) declare purpose: string;
  @Field(() => String, { description: 'The municipality.' }) declare municipality: string;
  @Field(() => [String], { description: 'The institutions.' }) declare institutions: string[];
  @Field(() => [ServiceArea], { description: 'The services it covers.' }) declare areas: Area[];
  @Field(() => [GroundEnum], { description: 'The grounds it covers.' }) declare grounds: Ground[];
  @Field(() => [String], { description: 'The laws and rules it checked.' }) declare norms: string[];
  @Field(() => DateScalar, { description: 'The first day of the work.' }) declare startsOn: string;
  @Field(() => [IssuedSection], { description: 'What people wrote.' }) declare sections: IssuedSection[];
  @Field(() => [InterviewsHeld], { description: 'The interviews behind it, by kind.' })
  declare interviews: InterviewsHeld[];
  @Field(() => [ReviewedDocument], { description: 'The documents behind it.' }) declare documents: ReviewedDocument[];
  @Field(() => [CriterionCheck], { description: 'How the study holds up to the criteria of its method.' })
  declare criteria: CriterionCheck[];
  @Field(() => [CoverageCell], { description: 'What has evidence; what is absent was not looked at.' })
  declare coverage: CoverageCell[];
  @Field(() => [ReportedFinding], { description: 'What was found, by number.' }) declare findings: ReportedFinding[];
  @Field(() => [KeptReply], { description: 'What the municipality and its institutions reply.' })
  declare replies: KeptReply[];
  /** These fields are resolved: reports were issued before there were comments, and before it named questionnaires. */
  declare comments?: KeptComment[];
  declare questionnaires?: KeptQuestionnaire[];
}

const schema = defineEntity({
  name: 'StudyReport',
  ...issuedRows('study_report'),
  rowLevelSecurity: 'force',
  uniques: [{ properties: ['study', 'number'] }, { properties: ['study', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    study: p.uuid(),
    number: p.integer(),
    final: p.boolean(),
    issuedOn: p.date(),
    content: p.json<ReportContent>(),
    sha256: p.string(),
    /** The NGOs that were asked to comment on it. */
    commenters: p.array(),
    idempotencyKey: p.string(),
  },
});

@Readable(reportAccess.read)
@ObjectType({
  description: "A study's report as it was issued. It never changes; what is new is issued under the next number.",
})
export class StudyReport extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'Its number in the study, from 1.' }) declare number: number;
  @Field(() => Boolean, { description: 'Whether it is the last; a draft is issued to be replied to.' })
  declare final: boolean;
  @Field(() => DateScalar, { description: 'The day it was issued.' }) declare issuedOn: string;
  @Field(() => ReportContent, { description: 'All that it says.' }) declare content: ReportContent;
  @Field(() => String, {
    description: 'The SHA-256 of its content as canonical JSON (RFC 8785), 64 hexadecimal digits.',
  })
  declare sha256: string;
  @Withheld() declare withheld: never;
}
schema.setClass(StudyReport);

/** The columns, as a list reads them without making entities. */
export type StudyReportRow = InstanceType<typeof schema.class>;
