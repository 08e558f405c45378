import { payloadOf } from '../platform/api/payload.ts';
import { Case } from './case.entity.ts';
import { JournalEntry } from './journalEntry.entity.ts';

export const PromoteInquiryPayload = payloadOf('PromoteInquiryPayload', 'The case that was opened on the inquiry.', {
  case: [() => Case, 'The case.'],
});

export const OpenCasePayload = payloadOf('OpenCasePayload', 'The case that was opened.', {
  case: [() => Case, 'The case.'],
});

export const RecordPersonPayload = payloadOf('RecordPersonPayload', 'The case after the change to its person.', {
  case: [() => Case, 'The case.'],
});

export const AddJournalEntryPayload = payloadOf('AddJournalEntryPayload', 'The entry that was written, and its case.', {
  case: [() => Case, 'The case.'],
  entry: [() => JournalEntry, 'The entry.'],
});

export const AssignCasePayload = payloadOf('AssignCasePayload', 'The case after it was assigned.', {
  case: [() => Case, 'The case.'],
});

export const ChangeCaseStatusPayload = payloadOf('ChangeCaseStatusPayload', 'The case after its status changed.', {
  case: [() => Case, 'The case.'],
});
