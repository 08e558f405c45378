import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '#kit/ui';

export function NothingPublished() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Nothing is published yet`}>
      <Trans>The first figures come when the first quarter has closed.</Trans>
    </EmptyState>
  );
}
