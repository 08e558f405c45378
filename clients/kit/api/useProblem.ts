import { useLingui } from '@lingui/react';
import { problemOf, type Problem } from './problem.ts';

/** For the `error` of a query. */
export function useProblem(error: unknown): Problem | undefined {
  const { i18n } = useLingui();
  return error ? problemOf(error, i18n) : undefined;
}
