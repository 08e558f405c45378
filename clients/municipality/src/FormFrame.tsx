import type { ReactNode } from 'react';
import { ErrorSummary, FormEnd, Stack, type FieldError, type Problem } from '#kit';
import { Refusal } from './Refusal.tsx';
import { WrittenForm } from './WrittenForm.tsx';

type Props = {
  summary: readonly FieldError[];
  problem: Problem | undefined;
  busy: boolean;
  /** What the button does, in words. */
  does: string;
  /** Where one goes when one does not. */
  back?: string | (() => void) | undefined;
  /** Whether something stands in it already that is saved nowhere. */
  changed?: boolean;
  onSend: (form: FormData) => void;
  children: ReactNode;
};

/** What every form of a plan has: the list of faults, the word of the server, the way out, and a word before it is lost. */
export function FormFrame({ summary, problem, busy, does, back, changed, onSend, children }: Props) {
  return (
    <WrittenForm
      className="mu-narrow"
      problem={problem}
      summary={summary}
      {...(changed !== undefined && { changed })}
      onSend={onSend}
    >
      <Stack>
        <ErrorSummary naming errors={summary} />
        <Refusal problem={problem} />
        {children}
        <FormEnd does={does} busy={busy} back={back} />
      </Stack>
    </WrittenForm>
  );
}
