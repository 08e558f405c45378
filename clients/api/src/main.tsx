import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { readyQueries } from '#kit/queries';

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher'];

/** Headers typed in the explorer, such as a token, go with the request and are kept nowhere. */
const fetcher: Fetcher = async (params, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(params),
  });
  return response.json();
};

async function publishedQuarters(): Promise<string[]> {
  const answer = (await fetcher({ query: '{ release { quarters } }' })) as {
    data?: { release?: { quarters: string[] } };
  };
  return answer.data?.release?.quarters ?? [];
}

const root = document.getElementById('root');
if (root) {
  const quarters = await publishedQuarters().catch(() => []);
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={readyQueries(quarters).map(({ query }) => ({ query }))}
      shouldPersistHeaders={false}
    />,
  );
}
