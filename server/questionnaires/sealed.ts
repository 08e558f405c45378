import type { SealedTable } from '../platform/crypto/unseal.ts';

export const writtenAnswers: SealedTable = {
  name: 'written_answer',
  readOne: 'READ_WRITTEN_ANSWERS',
  readMany: 'LIST_WRITTEN_ANSWERS',
};

/** Rows are mixed and get new ids, so a text is bound to its questionnaire and its question, not to a row. */
export const placeInMix = (questionnaire: string, question: string) => `${questionnaire}|${question}`;
