import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { LeaveDialog, useHeldWindow } from '#kit';

type Props = { unsaved: () => boolean; push: () => Promise<boolean> };

/** Whoever leaves with unsaved words saves them on the way; only where that fails are they asked. */
export function LeaveGuard({ unsaved, push }: Props) {
  const { t } = useLingui();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && unsaved(),
  );
  useHeldWindow(() => {
    const held = unsaved();
    if (held) void push();
    return held;
  });
  useEffect(() => {
    const seize = () => void (unsaved() && push());
    window.addEventListener('online', seize);
    document.addEventListener('visibilitychange', seize);
    return () => {
      window.removeEventListener('online', seize);
      document.removeEventListener('visibilitychange', seize);
    };
  }, [unsaved, push]);
  useEffect(() => {
    if (blocker.state === 'blocked') void push().then((all) => all && blocker.proceed());
  }, [blocker, push]);
  return (
    <LeaveDialog
      blocker={blocker}
      title={t`What you wrote is not saved yet`}
      stay={t`Stay, so that it can be saved`}
      leave={t`Leave, and lose the last words`}
    >
      <Trans>We are saving it now, and you go on by yourself as soon as that is done.</Trans>
    </LeaveDialog>
  );
}
