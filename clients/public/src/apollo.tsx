import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { createApi, problemOf } from '#kit';
import { onForget } from './forget.ts';
import type { Service } from './service.ts';

const client = createApi({ door: 'public' });
onForget(() => {
  client.stop();
  void client.clearStore();
});

export const service: Service = { client, problemOf };

export function Api({ children }: { children: ReactNode }) {
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}
