import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { problemOf, type Problem } from '#kit';
import { checkMutation, checksQuery, LARGEST_FILE, sendFile } from './checkOperations.ts';

const OFTEN = 1_500;
const over = ['DONE', 'FAILED'];

/** The checks of one review, looked at again while one is under way. */
export function useMachineChecks(review: string) {
  const client = useApolloClient();
  const { t, i18n } = useLingui();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [refused, setRefused] = useState<string>();
  /** The same until it arrived, so that a second press orders nothing twice. */
  const key = useRef(crypto.randomUUID());
  const [underWay, setUnderWay] = useState(false);
  /** Whoever comes later is not told aloud of what was done long ago. */
  const [followed, setFollowed] = useState(false);
  const asked = useQuery(checksQuery, {
    variables: { id: review },
    fetchPolicy: 'cache-and-network',
    pollInterval: underWay ? OFTEN : 0,
  });
  const checks = asked.data?.documentReview?.machineChecks ?? [];
  const now = checks.some(({ state }) => !over.includes(state));
  if (now !== underWay) setUnderWay(now);
  if (now && !followed) setFollowed(true);

  const order = async (send: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(undefined);
    setRefused(undefined);
    try {
      await send();
      key.current = crypto.randomUUID();
      await asked.refetch();
    } catch (error) {
      setProblem(problemOf(error, i18n));
    } finally {
      setBusy(false);
    }
  };
  const checkAddress = () =>
    order(() =>
      client.mutate({
        mutation: checkMutation,
        variables: { input: { idempotencyKey: key.current, documentReview: review } },
      }),
    );
  const checkFile = async (file: File) => {
    if (file.size > LARGEST_FILE) return setRefused(t`The file is larger than 2 MB. Choose a smaller one.`);
    if (file.size === 0) return setRefused(t`The file is empty. Choose another one.`);
    await order(() => sendFile(review, key.current, file));
  };
  return { asked, checks, underWay, followed, busy, problem, refused, checkAddress, checkFile };
}
