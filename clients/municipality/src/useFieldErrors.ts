import { useMemo } from 'react';
import type { FieldError, Problem } from '#kit';

/** For an ErrorSummary, which takes focus whenever its list is another one: so the list stays the same until the next answer. */
export function useFieldErrors(problem: Problem | undefined): readonly (FieldError & { message: string })[] {
  return useMemo(() => problem?.fields.map(({ field, message }) => ({ id: field, message })) ?? [], [problem]);
}
