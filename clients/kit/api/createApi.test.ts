import { expect, test } from '@jest/globals';
import { gql } from '@apollo/client';
import { createApi } from './createApi.ts';

const answer = () =>
  new Response(JSON.stringify({ data: { a: 1 } }), { headers: { 'content-type': 'application/json' } });

test('the wire carries the name of a document and never its text', async () => {
  const sent: string[] = [];
  let headers: RequestInit['headers'];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    if (typeof init?.body === 'string') sent.push(init.body);
    headers = init?.headers;
    return answer();
  };
  const api = createApi({ door: 'ngo', fetch });
  await api.query({
    query: {
      ...gql`
        query A {
          a
        }
      `,
      __meta__: { hash: 'sha256:abc' },
    } as never,
  });
  expect(JSON.parse(sent[0] ?? '')).toEqual({
    operationName: 'A',
    variables: {},
    extensions: { persistedQuery: { version: 1, sha256Hash: 'sha256:abc' } },
  });
  expect(headers).toMatchObject({ 'x-equality-door': 'ngo' });
});

test('a document that was not generated never leaves the browser', async () => {
  const api = createApi({ door: 'public', fetch: async () => answer() });
  await expect(
    api.query({
      query: gql`
        query B {
          a
        }
      `,
    }),
  ).rejects.toThrow('not a generated document');
});
