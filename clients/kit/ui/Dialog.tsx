import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { beginIn } from './beginIn.ts';
import { Button } from './Button.tsx';
import { standAtHeading, standsNowhere } from './focus.ts';
import { Icon } from './Icon.tsx';
import { Heading } from './Text.tsx';

type Props = { open: boolean; title: ReactNode; onClose: () => void; actions?: ReactNode; children: ReactNode };

/** A native modal: the browser keeps focus inside, gives it back afterwards and closes on Escape. */
export function Dialog({ open, title, onClose, actions, children }: Props) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element>(null);
  const id = useId();
  useEffect(() => {
    const it = dialog.current;
    if (open && it && !it.open) {
      opener.current = document.activeElement;
      it.showModal();
      beginIn(it);
    }
    if (!open && it?.open) {
      it.close();
      giveBackTo(opener.current);
    }
  }, [open]);
  useEffect(() => {
    const it = dialog.current;
    return () => {
      // Taken off the page as it stands it never closes, and the browser gives nothing back.
      if (!it?.isConnected) giveBackTo(opener.current);
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a click beside it closes it, as Escape does
    <dialog
      className="el-dialog"
      ref={dialog}
      aria-labelledby={id}
      // Escape asks, and does not close by itself: a guard of unsaved work may answer no.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => open && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && (
        <div>
          <div className="el-dialog-head">
            <Heading level={2} id={id}>
              {title}
            </Heading>
            <Button variant="quiet" small onClick={onClose} aria-label={t`Close`}>
              <Icon name="close" />
            </Button>
          </div>
          {children}
          {actions && <div className="el-dialog-foot">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}

/** What opened it may be gone by what was done in it. */
function giveBackTo(opener: Element | null): void {
  if (!standsNowhere()) return;
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  if (standsNowhere()) standAtHeading();
}
