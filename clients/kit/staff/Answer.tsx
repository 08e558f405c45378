import type { ReactNode } from 'react';
import { useProblem } from '../api/index.ts';
import { EmptyState, Loading, ProblemNotice } from '../ui/index.ts';
import { Trans, useLingui } from '@lingui/react/macro';

type Asked<Data> = {
  data?: Data;
  previousData?: Data;
  error?: unknown;
  refetch: () => Promise<unknown>;
};

/** What a query answered, while it loads, or why it did not; a list stays in sight while its next page is fetched. */
export function Answer<Data>({ of, children }: { of: Asked<Data>; children: (data: Data) => ReactNode }) {
  const data = of.data === undefined ? of.previousData : of.data;
  const problem = useProblem(of.error);
  if (problem && problem.code !== 'NOT_FOUND') {
    return (
      <>
        <ProblemNotice message={problem.message} onRetry={() => void of.refetch().catch(() => undefined)} />
        {data !== undefined && children(data)}
      </>
    );
  }
  if (problem) return <NotHere />;
  return data === undefined ? <Loading /> : children(data);
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
