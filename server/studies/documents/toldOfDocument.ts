import { valid } from '../../platform/input.ts';
import { documentReviewInput, type ReviewDocumentInput } from './document.inputs.ts';

/** What the review of a document says, checked. */
export function toldOfDocument(input: Omit<ReviewDocumentInput, 'idempotencyKey' | 'study'>) {
  const { title, address, edition, sha256, conclusion } = valid(documentReviewInput, input);
  const { kind, datedOn, reviewedOn, checks } = input;
  return {
    kind,
    title,
    address: address || null,
    edition: edition ?? null,
    datedOn: datedOn ?? null,
    sha256: sha256 || null,
    reviewedOn,
    // The last answer to a question stands.
    checks: [
      ...new Map(checks.map(({ check, answer, note }) => [check, { check, answer, note: note.trim() }])).values(),
    ],
    conclusion,
  };
}
