import { Trans } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Heading, Text } from './Text.tsx';

export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="el-empty">
      <Heading level={2} size="md">
        {title}
      </Heading>
      {children && <Text tone="muted">{children}</Text>}
      {action}
    </div>
  );
}

/** Silent for a moment, because most answers arrive sooner than a spinner can be understood. */
export function Loading({ children, after = 400 }: { children?: ReactNode; after?: number }) {
  const [late, setLate] = useState(after === 0);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return (
    <output className="el-loading">
      {late && (
        <>
          <span className="el-spin" aria-hidden />
          {children ?? <Trans>Loading</Trans>}
        </>
      )}
    </output>
  );
}

/** A page on its way is a page too: it has a heading to stand at. */
export function WaitingPage() {
  return (
    <>
      <Heading level={1} className="el-hidden">
        <Trans>One moment</Trans>
      </Heading>
      <Loading />
    </>
  );
}

type GuardedProps<T, K extends keyof T> = {
  of: T & { withheld?: readonly string[] | null };
  field: K & string;
  children?: (value: NonNullable<T[K]>) => ReactNode;
};

/** A guarded field in its three states: the value, "not recorded", or "withheld" from this reader. */
export function Guarded<T extends object, K extends keyof T>({ of, field, children }: GuardedProps<T, K>) {
  const value = of[field];
  if (of.withheld?.includes(field)) {
    return (
      <span className="el-withheld">
        <Icon name="lock" />
        <Trans>Withheld</Trans>
      </span>
    );
  }
  if (value === null || value === undefined || value === '') {
    return (
      <span className="el-none">
        <Trans>Not recorded</Trans>
      </span>
    );
  }
  return children ? children(value) : String(value);
}

/** Progress in words: a bar would promise more than a branching form can keep. */
export function StepWords({ step, of }: { step: number; of: number }) {
  return (
    <p className="el-step">
      <Trans>
        {step} of about {of}
      </Trans>
    </p>
  );
}
