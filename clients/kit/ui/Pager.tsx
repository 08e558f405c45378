import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

type Props = {
  onPrevious?: () => void;
  onNext?: () => void;
  busy?: boolean;
  /** For instance "21–40 of 312". */
  children?: ReactNode;
};

/** For `first`/`after` connections: a direction without a handler has nothing more to show. */
export function Pager({ onPrevious, onNext, busy, children }: Props) {
  const { t } = useLingui();
  return (
    <nav className="el-pager" aria-label={t`Pages`}>
      <Button
        variant="secondary"
        small
        aria-disabled={!onPrevious || undefined}
        busy={busy && !!onPrevious}
        onClick={onPrevious}
      >
        <Icon name="previous" />
        <Trans>Previous</Trans>
      </Button>
      {children && <output>{children}</output>}
      <Button variant="secondary" small aria-disabled={!onNext || undefined} busy={busy && !!onNext} onClick={onNext}>
        <Trans>Next</Trans>
        <Icon name="next" />
      </Button>
    </nav>
  );
}
