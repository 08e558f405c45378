import { Trans, useLingui } from '@lingui/react/macro';
import { BrokenPage } from '#kit';

/** Where a page failed to draw; the bar above it still leads elsewhere. */
export function TroublePage() {
  const { t } = useLingui();
  return (
    <BrokenPage windowTitle={`${t`This page could not be shown`} · ${t`Equality Lab`}`}>
      <Trans>Load the page again. What you had saved is safe.</Trans>
    </BrokenPage>
  );
}
