import type { InMemoryCacheConfig } from '@apollo/client';

/** There is one viewer, whatever a page asks about them. */
export const cacheOptions: InMemoryCacheConfig = { typePolicies: { Viewer: { keyFields: [] } } };
