import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, type useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useCallback, useMemo, useState } from 'react';
import { problemOf, type Problem } from './problem.ts';

type Options<Data, Variables extends OperationVariables> = Pick<
  useMutation.Options<Data, Variables>,
  'refetchQueries' | 'awaitRefetchQueries' | 'update' | 'optimisticResponse' | 'fetchPolicy'
>;

export type Action<Data, Variables> = {
  /** The answer, or undefined when there is a `problem` now. Never throws. */
  run: (variables: Variables) => Promise<Data | undefined>;
  busy: boolean;
  problem: Problem | undefined;
  /** Field name → message, for the fields of a form. A nested field is named with dots. */
  errors: Readonly<Record<string, string>>;
  reset: () => void;
};

/** A mutation as a form wants it. */
export function useAction<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: Options<Data, Variables> = {},
): Action<Data, Variables> {
  const client = useApolloClient();
  const { i18n } = useLingui();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = useCallback(
    async (variables: Variables) => {
      setBusy(true);
      setProblem(undefined);
      try {
        const { data } = await client.mutate<Data, Variables>({ ...options, mutation: document, variables } as never);
        return data ?? undefined;
      } catch (error) {
        setProblem(problemOf(error, i18n));
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- options are written inline and mean the same every time
    [client, document, i18n],
  );
  return {
    run,
    busy,
    problem,
    errors: useMemo(
      () => Object.fromEntries(problem?.fields.map(({ field, message }) => [field, message]) ?? []),
      [problem],
    ),
    reset: useCallback(() => setProblem(undefined), []),
  };
}
