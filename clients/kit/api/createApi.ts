import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type InMemoryCacheConfig } from '@apollo/client';
import { trustedDocuments } from './trustedDocuments.ts';

export type Door = 'public' | 'ngo' | 'municipality';

export function createApi({
  door,
  cache,
  fetch,
}: {
  door: Door;
  cache?: InMemoryCacheConfig;
  fetch?: typeof globalThis.fetch;
}) {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: door === 'public' ? 'omit' : 'same-origin',
    // A header that no foreign form can send: this is the CSRF protection of the three doors.
    headers: { 'apollo-require-preflight': 'true', 'x-equality-door': door },
    // Neither the library nor its version is anybody's business.
    enhancedClientAwareness: { transport: false },
    fetch,
  });
  return new ApolloClient({
    link: ApolloLink.from([trustedDocuments, http]),
    cache: new InMemoryCache(cache),
    dataMasking: true,
    devtools: { enabled: false },
  });
}
