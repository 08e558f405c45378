import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { Page } from './Page.tsx';
import { Text } from './Text.tsx';

/** In place of a page that could not be fetched or drawn, so that never nothing is on the screen. */
export function BrokenPage({ windowTitle, children }: { windowTitle?: string; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <Page title={t`This page could not be shown`} windowTitle={windowTitle}>
      <Notice tone="danger" announce>
        <Text>{children}</Text>
        <div>
          <Button variant="secondary" small onClick={() => window.location.reload()}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      </Notice>
    </Page>
  );
}
