import { useEffect } from 'react';

/** Before the window closes on something unsaved, the browser asks in its own words. */
export function useHeldWindow(unsaved: () => boolean): void {
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [unsaved]);
}
