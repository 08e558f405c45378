import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, ErrorSummary, LinkButton, Notice, Row, Stack, Text, type FieldError, type Problem } from '#kit';
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
    </WrittenForm>
  );
}
