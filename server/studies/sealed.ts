import type { SealedTable } from '../platform/crypto/unseal.ts';

// What is said in an interview is sealed with the key of its study: destroying that key ends every transcript at once.
export const interviews: SealedTable = { name: 'interview', readOne: 'READ_INTERVIEW', readMany: 'LIST_INTERVIEWS' };
export const evidence: SealedTable = { name: 'evidence_item', readOne: 'READ_EVIDENCE', readMany: 'LIST_EVIDENCE' };
