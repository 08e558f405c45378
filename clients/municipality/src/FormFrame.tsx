import { Trans } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { Button, ErrorSummary, LinkButton, Notice, Row, Stack, Text, type FieldError, type Problem } from '#kit';

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

/** What every form of a plan has: the list of faults, the word of the server, and the way out. */
export function FormFrame({ summary, problem, busy, does, back, onSend, children }: Props) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget));
  };
  return (
    <form className="mu-narrow" onSubmit={send} noValidate>
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
