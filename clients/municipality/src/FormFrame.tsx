import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { Button, ErrorSummary, LinkButton, Notice, Row, Stack, Text, type FieldError, type Problem } from '#kit';
import { LeaveForm } from './LeaveForm.tsx';

type Props = {
  summary: readonly FieldError[];
  problem: Problem | undefined;
  busy: boolean;
  /** What the button does, in words. */
  does: string;
  /** Where one goes when one does not. */
  back?: string | (() => void) | undefined;
  onSend: (form: FormData) => void;
  children: ReactNode;
};

/** What every form of a plan has: the list of faults, the word of the server, the way out, and a word before it is lost. */
export function FormFrame({ summary, problem, busy, does, back, onSend, children }: Props) {
  const written = useRef(false);
  useEffect(() => {
    // What was refused is not saved.
    if (problem || summary.length) written.current = true;
  }, [problem, summary]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    written.current = false;
    onSend(new FormData(event.currentTarget));
  };
  return (
    <form className="mu-narrow" onSubmit={send} onChange={() => (written.current = true)} noValidate>
      <LeaveForm written={written} />
      <Stack>
        <ErrorSummary errors={summary} />
        {problem && problem.code !== 'INVALID' && (
          <Notice tone="danger" announce>
            <Text>{problem.message}</Text>
          </Notice>
        )}
        {children}
        <Row>
          <Button type="submit" busy={busy}>
            {does}
          </Button>
          {typeof back === 'string' && (
            <LinkButton variant="quiet" href={back}>
              <Trans>Cancel</Trans>
            </LinkButton>
          )}
          {typeof back === 'function' && (
            <Button variant="quiet" onClick={back}>
              <Trans>Cancel</Trans>
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}
