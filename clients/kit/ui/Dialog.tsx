import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { beginIn } from './beginIn.ts';
import { Button } from './Button.tsx';
import { standAtHeading, standsNowhere } from './focus.ts';
import { Icon } from './Icon.tsx';
import { LoseWords } from './LoseWords.tsx';
import { Heading } from './Text.tsx';
import { useWords } from './useWords.ts';

type Props = {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  actions?: ReactNode;
  /** Whoever would lose what they wrote is asked elsewhere. */
  guarded?: boolean;
  children: ReactNode;
};

/** A native modal: the browser keeps focus inside and gives it back afterwards. Escape closes it, and asks where words would be lost. */
export function Dialog({ open, title, onClose, actions, guarded, children }: Props) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element>(null);
  const id = useId();
  const words = useWords(open);
  const leave = () => {
    if (guarded || !words.ask()) onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A second Escape in a row would close it whatever is answered.
    event.preventDefault();
    leave();
  };
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
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a click beside it closes it, as Escape does
    <dialog
      className="el-dialog"
      ref={dialog}
      aria-labelledby={id}
      onKeyDown={press}
      onInput={words.note}
      // What else asks to close it, such as Back on a telephone, does not close it by itself either.
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onClose={() => open && onClose()}
      onClick={(event) => event.target === dialog.current && leave()}
    >
      {open && (
        <div>
          <div className="el-dialog-head">
            <Heading level={2} id={id}>
              {title}
            </Heading>
            <Button variant="quiet" small onClick={words.asking ? onClose : leave} aria-label={t`Close`}>
              <Icon name="close" />
            </Button>
          </div>
          {words.asking && <LoseWords onStay={words.stay} onLose={onClose} />}
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
