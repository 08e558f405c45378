import { useMemo } from 'react';
import type { FieldError, Problem } from '#kit';

type Errors = Readonly<Record<string, string>>;

/** A fault in one line of a list stands at the list: `norms.3` at `norms`. */
export function useFormErrors(
  problem: Problem | undefined,
  missing: Errors,
): { errors: Errors; summary: FieldError[] } {
  return useMemo(() => {
    const told = problem?.fields.map(({ field, message }) => [field.split('.')[0] ?? field, message] as const) ?? [];
    const errors: Errors = Object.keys(missing).length ? missing : Object.fromEntries(told);
    return { errors, summary: Object.entries(errors).map(([id, message]) => ({ id, message })) };
  }, [problem, missing]);
}
