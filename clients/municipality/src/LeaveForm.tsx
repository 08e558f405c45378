import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-router';
import { Button, Dialog, Text } from '#kit';

/** An address that what was typed goes along to. */
const carries = (state: unknown) => typeof state === 'object' && state !== null && 'typed' in state;

/** Whoever goes away from a form that was written in is asked first. It is saved by its button and in no other way. */
export function LeaveForm({ written }: { written: RefObject<boolean> }) {
  const { t } = useLingui();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && written.current && !carries(nextLocation.state),
  );
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (written.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [written]);
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      title={t`Leave without saving?`}
      onClose={() => blocker.reset?.()}
      actions={
        <>
          <Button onClick={() => blocker.reset?.()}>
            <Trans>Stay here</Trans>
          </Button>
          <Button variant="quiet" tone="danger" onClick={() => blocker.proceed?.()}>
            <Trans>Leave, and lose what I wrote</Trans>
          </Button>
        </>
      }
    >
      <Text>
        <Trans>What you wrote on this page is not saved yet.</Trans>
      </Text>
    </Dialog>
  );
}
