import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Blocker } from 'react-router';
import { Button, Dialog, Text } from '../ui/index.ts';

type Props = { blocker: Blocker; title: string; stay: string; leave: string; children: ReactNode };

/** Asks whoever goes away from a page where that would lose something. */
export function LeaveDialog({ blocker, title, stay, leave, children }: Props) {
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      title={title}
      onClose={() => blocker.reset?.()}
      actions={
        <>
          <Button onClick={() => blocker.reset?.()}>{stay}</Button>
          <Button variant="quiet" tone="danger" onClick={() => blocker.proceed?.()}>
            {leave}
          </Button>
        </>
      }
    >
      <Text>{children}</Text>
    </Dialog>
  );
}

/** Where nothing but the button of the form saves what was written. */
export function LeaveUnsaved({ blocker }: { blocker: Blocker }) {
  const { t } = useLingui();
  return (
    <LeaveDialog
      blocker={blocker}
      title={t`Leave without saving?`}
      stay={t`Stay here`}
      leave={t`Leave, and lose what I wrote`}
    >
      <Trans>What you wrote on this page is not saved yet.</Trans>
    </LeaveDialog>
  );
}
