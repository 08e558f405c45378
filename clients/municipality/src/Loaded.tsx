import type { ReactNode } from 'react';
import { Loading, ProblemNotice, useProblem } from '#kit';

type Asked<Data> = { data: Data | undefined; error?: unknown; refetch: () => Promise<unknown> };

/** What a query brings, or that it is on its way, or what went wrong and a way to try again. */
export function Loaded<Data>({ of, children }: { of: Asked<Data>; children: (data: Data) => ReactNode }) {
  const problem = useProblem(of.error);
  if (of.data !== undefined) return children(of.data);
  if (!problem) return <Loading />;
  return <ProblemNotice message={problem.message} onRetry={() => void of.refetch().catch(() => undefined)} />;
}
