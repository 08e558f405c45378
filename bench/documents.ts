import { readTrustedDocuments, type TrustedDocuments } from '../server/platform/door/trustedDocuments.ts';

// The operations of performance.md that no app sends as they stand; each is trusted at the door beside the app's own.
const own = {
  Q1: `query BenchCase($id: ID!) { case(id: $id) {
    id number status openedAt incident { area grounds { ground } }
    person { id name phone email address language birthYear addressProtection note }
    journal(first: 5) { edges { node { id at text } } }
  } }`,
  Q2: `query BenchPage { cases(first: 50) { edges { node {
    id number status openedAt person { id name } journal(first: 3) { edges { node { id at text } } }
  } } } }`,
};

/** What the NGO door trusts here. */
export function ngoDocuments(): TrustedDocuments {
  return new Map([...appDocuments('ngo'), ...Object.entries(own)]);
}

export const publicDocuments = (): TrustedDocuments => appDocuments('public');

export const municipalityDocuments = (): TrustedDocuments => appDocuments('municipality');

/** By its hash, an operation that an app sends: the app's own text, as it was last generated. */
export function documentId(documents: TrustedDocuments, operation: string): string {
  for (const [id, text] of documents) {
    if (id === operation || new RegExp(`\\b(query|mutation) ${operation}\\b`).test(text)) return id;
  }
  throw new Error(`No app sends ${operation} any longer: the bench must follow.`);
}

const appDocuments = (app: 'ngo' | 'public' | 'municipality') =>
  readTrustedDocuments(`clients/${app}/src/gql/persisted-documents.json`);
