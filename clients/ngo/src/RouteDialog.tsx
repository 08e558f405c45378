import { useEffect, useRef, type ReactNode } from 'react';
import { Dialog } from '#kit';
import { useCloseTo } from './trail.tsx';

/** A dialog with an address of its own; closing it goes back to the page below, and focus to where it was. */
export function RouteDialog({ title, back, children }: { title: string; back: string; children: ReactNode }) {
  const close = useCloseTo(back);
  const came = useRef(document.activeElement);
  useEffect(() => {
    const from = came.current;
    return () => {
      setTimeout(() => {
        if (from instanceof HTMLElement && from.isConnected && !document.querySelector('dialog[open]')) from.focus();
      });
    };
  }, []);
  return (
    <Dialog open title={title} onClose={close}>
      {children}
    </Dialog>
  );
}
