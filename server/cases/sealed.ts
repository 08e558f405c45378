import type { SealedTable } from '../platform/crypto/unseal.ts';

export const persons: SealedTable = { name: 'person', readOne: 'READ_PERSON', readMany: 'LIST_PERSONS' };
export const journals: SealedTable = { name: 'journal_entry', readOne: 'READ_JOURNAL', readMany: 'LIST_JOURNALS' };
export const summaries: SealedTable = { name: 'inquiry', readOne: 'READ_SUMMARY', readMany: 'LIST_SUMMARIES' };
