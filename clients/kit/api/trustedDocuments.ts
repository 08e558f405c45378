import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';

const hashOf = (document: DocumentNode): string | undefined => {
  const { __meta__: meta } = document as DocumentNode & { __meta__?: { hash?: string } };
  return meta?.hash;
};

/** The doors run only the documents they know, so the wire carries the name of one and never its text. */
export const trustedDocuments = new ApolloLink((operation, forward) => {
  const sha256Hash = hashOf(operation.query);
  if (!sha256Hash)
    throw new Error(`"${operation.operationName}" is not a generated document; write it with graphql().`);
  operation.extensions = { persistedQuery: { version: 1, sha256Hash } };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});
