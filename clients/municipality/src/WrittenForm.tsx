import { useEffect, useRef, type ReactNode } from 'react';
import type { FieldError, Problem } from '#kit';
import { LeaveForm } from './LeaveForm.tsx';

type Props = {
  className?: string;
  /** What was refused, or is missing. */
  problem: Problem | undefined;
  summary?: readonly FieldError[];
  /** Where buttons change it too, and what was changed can be changed back. */
  changed?: boolean;
  onWrite?: () => void;
  onSend: (form: FormData) => void;
  children: ReactNode;
};

/** A form that is saved by its button alone: whoever leaves it half written is asked first. */
export function WrittenForm({ className, problem, summary, changed, onWrite, onSend, children }: Props) {
  const written = useRef(false);
  useEffect(() => {
    // What was refused is not saved.
    if (problem || summary?.length) written.current = true;
  }, [problem, summary]);
  useEffect(() => {
    if (changed !== undefined) written.current = changed;
  }, [changed]);
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        written.current = false;
        onSend(new FormData(event.currentTarget));
      }}
      onChange={() => {
        written.current = true;
        onWrite?.();
      }}
      noValidate
    >
      <LeaveForm written={written} />
      {children}
    </form>
  );
}
