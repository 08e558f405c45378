import type { ReactNode } from 'react';
import { Dialog } from '#kit';
import { useCloseTo } from './trail.tsx';

/** A dialog with an address of its own; closing it goes back to the page below, which its form may hold. */
export function RouteDialog({ title, back, children }: { title: string; back: string; children: ReactNode }) {
  const close = useCloseTo(back);
  return (
    <Dialog open guarded title={title} onClose={close}>
      {children}
    </Dialog>
  );
}
