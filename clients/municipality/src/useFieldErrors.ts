import { useMemo } from 'react';
import type { FieldError, Problem } from '#kit';

/**
 * For an ErrorSummary, which takes focus whenever its list is another one: so the list stays the same until the next answer.
 * Each line begins with the name of its field, for away from the field “Fill this in” says nothing.
 */
export function useFieldErrors(
  problem: Problem | undefined,
  names: Readonly<Record<string, string>> = {},
): readonly (FieldError & { message: string })[] {
  return useMemo(
    () =>
      problem?.fields.map(({ field, message }) => {
        const name = names[field];
        return { id: field, message: name ? `${name}: ${message}` : message };
      }) ?? [],
    // oxlint-disable-next-line react/exhaustive-deps -- other words for a field are no other errors
    [problem],
  );
}
