import { Field, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { itsSender } from '../platform/access/rule.ts';
import { Case, type CaseRow } from './case.entity.ts';
import { JournalEntry } from './journalEntry.entity.ts';

@Readable(itsSender)
@ObjectType({ description: 'The case that was opened on the inquiry.' })
export class PromoteInquiryPayload {
  @Field(() => Case, { description: 'The case.' }) declare case: CaseRow;
}

@Readable(itsSender)
@ObjectType({ description: 'The case that was opened.' })
export class OpenCasePayload {
  @Field(() => Case, { description: 'The case.' }) declare case: CaseRow;
}

@Readable(itsSender)
@ObjectType({ description: 'The case after the change to its person.' })
export class RecordPersonPayload {
  @Field(() => Case, { description: 'The case.' }) declare case: CaseRow;
}

@Readable(itsSender)
@ObjectType({ description: 'The entry that was written, and its case.' })
export class AddJournalEntryPayload {
  @Field(() => Case, { description: 'The case.' }) declare case: CaseRow;
  @Field(() => JournalEntry, { description: 'The entry.' }) declare entry: JournalEntry;
}

@Readable(itsSender)
@ObjectType({ description: 'The case after it was assigned.' })
export class AssignCasePayload {
  @Field(() => Case, { description: 'The case.' }) declare case: CaseRow;
}

@Readable(itsSender)
@ObjectType({ description: 'The case after its status changed.' })
export class ChangeCaseStatusPayload {
  @Field(() => Case, { description: 'The case.' }) declare case: CaseRow;
}
