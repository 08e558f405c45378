import type { RefObject } from 'react';
import { useBlocker } from 'react-router';
import { LeaveUnsaved, useHeldWindow } from '#kit';

/** An address that what was typed goes along to. */
const carries = (state: unknown) => typeof state === 'object' && state !== null && 'typed' in state;

/** Whoever goes away from a form that was written in is asked first. It is saved by its button and in no other way. */
export function LeaveForm({ written }: { written: RefObject<boolean> }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && written.current && !carries(nextLocation.state),
  );
  useHeldWindow(() => written.current);
  return <LeaveUnsaved blocker={blocker} />;
}
