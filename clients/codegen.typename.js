import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

// The trusted document that the server runs must ask for every __typename that Apollo's cache relies on.
export const { transform } = addTypenameSelectionDocumentTransform;
