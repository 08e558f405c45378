import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button, Dialog, Text } from '#kit';

type Props = { unsaved: () => boolean; push: () => Promise<boolean> };

/** Whoever leaves with unsaved words saves them on the way; only where that fails are they asked. */
export function LeaveGuard({ unsaved, push }: Props) {
  const { t } = useLingui();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && unsaved(),
  );
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (!unsaved()) return;
      void push();
      event.preventDefault();
    };
    const seize = () => void (unsaved() && push());
    window.addEventListener('beforeunload', hold);
    window.addEventListener('online', seize);
    document.addEventListener('visibilitychange', seize);
    return () => {
      window.removeEventListener('beforeunload', hold);
      window.removeEventListener('online', seize);
      document.removeEventListener('visibilitychange', seize);
    };
  }, [unsaved, push]);
  useEffect(() => {
    if (blocker.state === 'blocked') void push().then((all) => all && blocker.proceed());
  }, [blocker, push]);
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      title={t`What you wrote is not saved yet`}
      onClose={() => blocker.reset?.()}
      actions={
        <>
          <Button onClick={() => blocker.reset?.()}>
            <Trans>Stay, so that it can be saved</Trans>
          </Button>
          <Button variant="quiet" tone="danger" onClick={() => blocker.proceed?.()}>
            <Trans>Leave, and lose the last words</Trans>
          </Button>
        </>
      }
    >
      <Text>
        <Trans>We are saving it now, and you go on by yourself as soon as that is done.</Trans>
      </Text>
    </Dialog>
  );
}
