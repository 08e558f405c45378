import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IncidentFacts } from '../incidents/incident.ts';
import { Incident } from '../incidents/incident.type.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Member } from '../people/member.entity.ts';
import { Asks, Guard } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { NotFound } from '../platform/problem.ts';
import { previewOf, StatisticsPreview } from '../transfer/statisticsPreview.type.ts';
import { addJournalEntry } from './addJournalEntry.ts';
import { assignCase } from './assignCase.ts';
import { caseAccess } from './case.access.ts';
import { Case, type CaseRow } from './case.entity.ts';
import {
  AddJournalEntryInput,
  AssignCaseInput,
  CaseFilter,
  CaseSort,
  ChangeCaseStatusInput,
  OpenCaseInput,
  PromoteInquiryInput,
} from './case.inputs.ts';
import {
  AddJournalEntryPayload,
  AssignCasePayload,
  ChangeCaseStatusPayload,
  OpenCasePayload,
  PromoteInquiryPayload,
  RecordPersonPayload,
} from './case.payloads.ts';
import { casePage, wholeCase } from './case.rows.ts';
import type { WholeCase } from './case.tables.ts';
import { changeCaseStatus } from './changeCaseStatus.ts';
import { Inquiry, registeredOf, type InquiryRow } from './inquiry.entity.ts';
import { inquiriesOf } from './inquiry.rows.ts';
import { journalPage } from './journal.rows.ts';
import { JournalEntry, type JournalEntryRow } from './journalEntry.entity.ts';
import { memberOf } from '../people/memberOf.ts';
import { openCase } from './openCase.ts';
import { Person } from './person.entity.ts';
import { RecordPersonInput } from './person.inputs.ts';
import { promoteInquiry } from './promoteInquiry.ts';
import { recordPerson } from './recordPerson.ts';

const CaseConnection = connectionOf<CaseRow>('Case', () => Case, true);
const JournalEntryConnection = connectionOf<JournalEntryRow>('JournalEntry', () => JournalEntry);

const HANDLER = caseAccess.work.says;

/** A case that a list or a page read is whole already; one that an action returned is looked up. */
type ReadCase = CaseRow & Partial<WholeCase>;
const whole = (context: Context, it: ReadCase): Promise<WholeCase | null> | WholeCase =>
  'incident' in it ? (it as WholeCase) : wholeCase(context, it.id);

async function firstInquiry(context: Context, { id }: CaseRow): Promise<InquiryRow> {
  const [first] = await inquiriesOf(context, id);
  if (!first) throw new NotFound('inquiry');
  return first;
}

@Resolver(() => Case)
export class CaseResolver {
  @Asks('everyone; there are those of the own organisation')
  @Query(() => CaseConnection, { description: 'Cases, sorted, filtered and searched.' })
  cases(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('filter', () => CaseFilter, { nullable: true, description: 'Which ones.' }) filter?: CaseFilter | null,
    @Arg('sort', () => CaseSort, { nullable: true, description: 'In which order; the newest first when absent.' })
    sort?: CaseSort | null,
  ) {
    return casePage(context, { first, after, filter, sort: sort ?? { field: 'OPENED_AT', direction: 'DESC' } });
  }

  @Asks('everyone; there are those of the own organisation')
  @Query(() => Case, { nullable: true, description: 'A case, or null when there is none.' })
  case(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Which case.' }) id: string) {
    return wholeCase(context, id);
  }

  @Asks(HANDLER)
  @Mutation(() => PromoteInquiryPayload, {
    description: 'Opens a case on an inquiry, without retyping it. Statistics do not change.',
  })
  async promoteInquiry(
    @Ctx() context: Context,
    @Arg('input', () => PromoteInquiryInput, { description: 'Which inquiry, and the person.' })
    input: PromoteInquiryInput,
  ): Promise<{ case: CaseRow }> {
    return { case: await promoteInquiry(context, input) };
  }

  @Asks(HANDLER)
  @Mutation(() => OpenCasePayload, { description: 'Registers an inquiry and opens a case on it.' })
  async openCase(
    @Ctx() context: Context,
    @Arg('input', () => OpenCaseInput, { description: 'The inquiry and the person.' }) input: OpenCaseInput,
  ): Promise<{ case: CaseRow }> {
    return { case: await openCase(context, input) };
  }

  @Asks(HANDLER)
  @Mutation(() => RecordPersonPayload, { description: 'Writes down what is known of the person.' })
  async recordPerson(
    @Ctx() context: Context,
    @Arg('input', () => RecordPersonInput, { description: 'Whose data, and what to change.' }) input: RecordPersonInput,
  ): Promise<{ case: CaseRow }> {
    return { case: await recordPerson(context, input) };
  }

  @Asks(HANDLER)
  @Mutation(() => AddJournalEntryPayload, { description: 'Writes in the journal of a case.' })
  addJournalEntry(
    @Ctx() context: Context,
    @Arg('input', () => AddJournalEntryInput, { description: 'The entry.' }) input: AddJournalEntryInput,
  ): Promise<{ case: CaseRow; entry: JournalEntry }> {
    return addJournalEntry(context, input);
  }

  @Asks(`${HANDLER}; ${caseAccess.assign.says} to others, caseworkers to themselves and back`)
  @Mutation(() => AssignCasePayload, { description: 'Makes somebody responsible for a case, or nobody.' })
  async assignCase(
    @Ctx() context: Context,
    @Arg('input', () => AssignCaseInput, { description: 'Which case, and who.' }) input: AssignCaseInput,
  ): Promise<{ case: CaseRow }> {
    return { case: await assignCase(context, input) };
  }

  @Asks(HANDLER)
  @Mutation(() => ChangeCaseStatusPayload, { description: 'Closes a case, lets it wait, or opens it again.' })
  async changeCaseStatus(
    @Ctx() context: Context,
    @Arg('input', () => ChangeCaseStatusInput, { description: 'Which case, and how it stands.' })
    input: ChangeCaseStatusInput,
  ): Promise<{ case: CaseRow }> {
    return { case: await changeCaseStatus(context, input) };
  }

  @FieldResolver(() => Organisation, { description: 'Who works on it.' })
  organisation(@Root() it: CaseRow, @Ctx() context: Context) {
    return organisationOf(context, it.organisation);
  }

  @FieldResolver(() => Member, { nullable: true, description: 'Who is responsible for it.' })
  responsible(@Root() it: CaseRow, @Ctx() context: Context) {
    return it.responsible ? memberOf(context, it.responsible) : null;
  }

  @FieldResolver(() => [Inquiry], { description: 'What it is about, the first inquiry first.' })
  inquiries(@Root() it: CaseRow, @Ctx() context: Context) {
    return inquiriesOf(context, it.id);
  }

  @FieldResolver(() => Incident, { description: 'What happened, by the first inquiry.' })
  async incident(@Root() it: ReadCase, @Ctx() context: Context): Promise<IncidentFacts> {
    const { incident } = (await whole(context, it)) ?? {};
    if (!incident) throw new NotFound('inquiry');
    return incident;
  }

  @Guard(caseAccess.person)
  @FieldResolver(() => Person, { nullable: true, description: 'The person it is about.' })
  async person(@Root() it: ReadCase, @Ctx() context: Context) {
    return (await whole(context, it))?.person ?? null;
  }

  @Guard(caseAccess.journal)
  @FieldResolver(() => JournalEntryConnection, {
    nullable: true,
    description: 'What was done and said, the newest entry first.',
  })
  journal(@Root() it: CaseRow, @Ctx() context: Context, @First(20) first: number, @After() after?: string | null) {
    return journalPage(context, it.id, first, after);
  }

  @FieldResolver(() => StatisticsPreview, {
    description: 'Exactly what statistics receive of its first inquiry. The case itself adds nothing.',
  })
  async statisticsPreview(@Root() it: CaseRow, @Ctx() context: Context): Promise<StatisticsPreview> {
    return previewOf(registeredOf(await firstInquiry(context, it)));
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer can work on it: person, journal, status, and taking it.',
  })
  viewerCanWork(@Root() it: CaseRow, @Ctx() { viewer }: Context): boolean {
    return caseAccess.work.test(viewer, it);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can make others responsible for it.' })
  viewerCanAssign(@Root() it: CaseRow, @Ctx() { viewer }: Context): boolean {
    return caseAccess.assign.test(viewer, it);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can close it now.' })
  viewerCanClose(@Root() it: CaseRow, @Ctx() { viewer }: Context): boolean {
    return caseAccess.work.test(viewer, it) && it.status !== 'CLOSED';
  }
}
