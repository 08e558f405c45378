import { Trans, useLingui } from '@lingui/react/macro';
import { createContext, use, useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { Button, ErrorSummary, Icon, Link, Row, Stack, StepWords, type FieldError } from '#kit/ui';
import { paths } from '../paths.ts';

export type Flow = {
  number: number;
  of: number;
  /** What the server said about this question's answer. */
  fault?: string;
  onward: () => void;
};

export const FlowContext = createContext<Flow | null>(null);

function useFlow(): Flow {
  const flow = use(FlowContext);
  if (!flow) throw new Error('A question stands in a report.');
  return flow;
}

type Props = {
  /** The id of the field that an error leads to. */
  field: string;
  /** What is wrong with the answer as it stands, in words. */
  check?: () => string | undefined;
  /** Takes the answer away; a question without it cannot be skipped. */
  clear?: () => void;
  children: (error: string | undefined) => ReactNode;
};

/** One question: where one is, the question, and the ways on and back. */
export function Question({ field, check, clear, children }: Props) {
  const { number, of, fault, onward } = useFlow();
  const [error, setError] = useState(fault);
  const errors = useMemo<readonly FieldError[]>(() => (error ? [{ id: field, message: error }] : []), [error, field]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const message = check?.();
    setError(message);
    // The same words twice are still news to somebody who pressed twice.
    if (message) document.querySelector<HTMLElement>('.ds-error-summary')?.focus();
    else onward();
  };
  const skip = () => {
    clear?.();
    onward();
  };
  return (
    <form noValidate autoComplete="off" onSubmit={submit}>
      <Stack>
        <Stack gap="xs">
          <Back first={number === 1} />
          <StepWords step={number} of={of} />
        </Stack>
        <ErrorSummary errors={errors} first />
        {children(error)}
        <Row>
          <Button type="submit">
            <Trans>Continue</Trans>
          </Button>
          {clear && (
            <Button variant="quiet" onClick={skip}>
              <Trans>Skip this question</Trans>
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}

export function Back({ first }: { first: boolean }) {
  const { t } = useLingui();
  const words = (
    <>
      <Icon name="previous" />
      {t`Back`}
    </>
  );
  if (first) {
    return (
      <Link className="pu-back" href={paths.start}>
        {words}
      </Link>
    );
  }
  // The browser's own way back, so that the two never disagree.
  return (
    <button type="button" className="pu-back ds-link" onClick={() => window.history.back()}>
      {words}
    </button>
  );
}

/** The quiet line under a question: help, and who will see the answer. */
export function Hint({ who = 'counted', children }: { who?: 'counted' | 'locked'; children?: ReactNode }) {
  return (
    <>
      {children && <span className="pu-line">{children}</span>}
      <span className="pu-line pu-who">
        <Icon name="lock" />
        <span>
          {who === 'counted' ? (
            <Trans>Your answer is only counted, together with others. The municipality never sees it on its own.</Trans>
          ) : (
            <Trans>
              Your words are kept under lock. They never become part of the statistics, and the municipality never sees
              them.
            </Trans>
          )}
        </span>
      </span>
    </>
  );
}
