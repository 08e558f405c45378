import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { VisuallyHidden } from './Text.tsx';

type Props = {
  /** Which page is shown or, while `busy`, asked for; the first is 1. */
  page: number;
  onPrevious?: () => void;
  onNext?: () => void;
  busy?: boolean;
  /** For instance "21–40 of 312". */
  range?: string;
};

/**
 * For `first`/`after` connections: a direction without a handler has nothing more to show, and its button stays where focus
 * is. The page that came is said aloud once, when its rows are there.
 */
export function Pager({ page, onPrevious, onNext, busy, range }: Props) {
  const { t } = useLingui();
  const [shown, show] = useState({ page, range });
  if (!busy && (shown.page !== page || shown.range !== range)) show({ page, range });
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
      <output>
        <VisuallyHidden>
          {shown.range ? t`Page ${{ number: shown.page }}:` : t`Page ${{ number: shown.page }}`}{' '}
        </VisuallyHidden>
        {shown.range}
      </output>
      <Button variant="secondary" small aria-disabled={!onNext || undefined} busy={busy && !!onNext} onClick={onNext}>
        <Trans>Next</Trans>
        <Icon name="next" />
      </Button>
    </nav>
  );
}
