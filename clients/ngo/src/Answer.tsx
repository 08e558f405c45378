import type { ReactNode } from 'react';
import { EmptyState, Loading, ProblemNotice, useProblem } from '#kit';
import { Trans, useLingui } from '@lingui/react/macro';

type Asked<Data> = {
  data?: Data;
  previousData?: Data;
  error?: unknown;
  refetch: () => Promise<unknown>;
};

/** What a query answered, while it loads, or why it did not; a list stays in sight while its next page is fetched. */
export function Answer<Data>({ of, children }: { of: Asked<Data>; children: (data: Data) => ReactNode }) {
  const data = of.data ?? of.previousData;
  const problem = useProblem(of.error);
  if (problem && problem.code !== 'NOT_FOUND') {
    return (
      <>
        <ProblemNotice message={problem.message} onRetry={() => void of.refetch()} />
        {data && children(data)}
      </>
    );
  }
  if (problem) return <NotHere />;
  return data ? children(data) : <Loading />;
}

/** Another organisation's, withdrawn or never there: the answer is the same. */
export function NotHere() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`There is nothing here`}>
      <Trans>It may have been removed, or it is not yours to see.</Trans>
    </EmptyState>
  );
}
