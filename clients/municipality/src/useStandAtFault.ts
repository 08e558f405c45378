import { useEffect, useRef, type RefObject } from 'react';
import type { Problem } from '#kit';

/** In a short form the first field at fault takes focus, and with it its sentence is read; a long one has an ErrorSummary. */
export function useStandAtFault(problem: Problem | undefined): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);
  return form;
}
