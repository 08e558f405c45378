import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, Notice, Stack } from '#kit';

type Props = { onMine: () => void; children: ReactNode };

/** Somebody else was first: what they wrote, before one's own may replace it. */
export function Overtaken({ onMine, children }: Props) {
  const { t } = useLingui();
  return (
    <Notice tone="warning" title={t`Your colleague's version`} announce>
      <Stack gap="sm">
        {children}
        <div>
          <Button variant="secondary" small onClick={onMine}>
            <Trans>I have seen it: let mine replace it</Trans>
          </Button>
        </div>
      </Stack>
    </Notice>
  );
}
