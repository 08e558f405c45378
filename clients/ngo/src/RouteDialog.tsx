import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Dialog } from '#kit';

/** A dialog with an address of its own; closing it goes back to the page below, and focus to where it was. */
export function RouteDialog({ title, back, children }: { title: string; back: string; children: ReactNode }) {
  const navigate = useNavigate();
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
    <Dialog open title={title} onClose={() => void navigate(back)}>
      {children}
    </Dialog>
  );
}
