import type { ReactNode } from 'react';
import { Button, Dialog, ProblemNotice, type Problem } from '#kit';

type Props = {
  open: boolean;
  title: string;
  /** What pressing the first button does, and what pressing the second one leaves. */
  does: string;
  leaves: string;
  tone?: 'danger';
  busy: boolean;
  problem: Problem | undefined;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** Asks before something that cannot simply be undone, and says there why it was refused. */
export function ConfirmDialog({ does, leaves, tone, busy, problem, onConfirm, children, ...dialog }: Props) {
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button tone={tone} busy={busy} onClick={onConfirm}>
            {does}
          </Button>
          <Button variant="quiet" onClick={dialog.onClose}>
            {leaves}
          </Button>
        </>
      }
    >
      {problem && <ProblemNotice message={problem.message} />}
      {children}
    </Dialog>
  );
}
