import { useMemo, useState } from 'react';
import type { Problem } from '#kit';
import { useFieldErrors } from './useFieldErrors.ts';

export type Fault = { id: string; message: string };

/** What a form sees by itself stands where the server's word stands: at the field, and in the list above. */
export function useFaults(problem: Problem | undefined) {
  const [own, say] = useState<readonly Fault[]>([]);
  const theirs = useFieldErrors(problem);
  const summary: readonly Fault[] = own.length ? own : theirs;
  const errors = useMemo(() => Object.fromEntries(summary.map(({ id, message }) => [id, message])), [summary]);
  return { errors, summary, say };
}
