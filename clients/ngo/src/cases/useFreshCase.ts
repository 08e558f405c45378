import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import type { Problem } from '#kit';

/** After a refusal because somebody else was first, the page shows what they did, and the next try starts from there. */
export function useFreshCase(problem: Problem | undefined): void {
  const client = useApolloClient();
  const stale = problem?.reason === 'stale';
  useEffect(() => {
    if (stale) void client.refetchQueries({ include: ['CasePage'] });
  }, [client, stale]);
}
