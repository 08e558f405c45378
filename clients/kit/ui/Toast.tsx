import { Trans, useLingui } from '@lingui/react/macro';
import { createContext, use, useCallback, useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { standAtHeading } from './focus.ts';
import { Icon } from './Icon.tsx';

type Toast = { id: number; text: ReactNode; undo?: () => void };
type Show = (toast: { text: ReactNode; undo?: () => void }) => void;

const ShowContext = createContext<Show>(() => undefined);

/** Tells what just happened and offers to undo it, instead of asking before. */
export const useToast = (): Show => use(ShowContext);

let count = 0;

/** Whoever comes by keys or by ear needs longer to reach what can be undone. */
const longerToUndo = 5;

export function ToastProvider({ children, stays = 12_000 }: { children: ReactNode; stays?: number }) {
  const { t } = useLingui();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const show = useCallback<Show>((toast) => setToasts((all) => [...all.slice(-2), { ...toast, id: ++count }]), []);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((it) => it.id !== id)), []);
  return (
    <ShowContext value={show}>
      {children}
      <section className="el-toasts" aria-label={t`Messages`} aria-live="polite">
        {toasts.map((toast) => (
          <Message key={toast.id} {...toast} stays={stays} drop={drop} />
        ))}
      </section>
    </ShowContext>
  );
}

function Message({ id, text, undo, stays, drop }: Toast & { stays: number; drop: (id: number) => void }) {
  const { t } = useLingui();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => drop(id), undo ? longerToUndo * stays : stays);
    return () => clearTimeout(timer);
  }, [held, id, undo, stays, drop]);
  const from = useRef<HTMLElement>(null);
  const come = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) from.current = relatedTarget;
    setHeld(true);
  };
  const hold = { onMouseEnter: () => setHeld(true), onFocus: come };
  const release = { onMouseLeave: () => setHeld(false), onBlur: () => setHeld(false) };
  // The button that was pressed goes with the message.
  const leave = () => {
    if (from.current?.isConnected) from.current.focus();
    else standAtHeading();
    drop(id);
  };
  return (
    <div className="el-toast" {...hold} {...release}>
      <span>{text}</span>
      {undo && (
        <Button
          variant="quiet"
          small
          onClick={() => {
            undo();
            leave();
          }}
        >
          <Trans>Undo</Trans>
        </Button>
      )}
      <Button variant="quiet" small aria-label={t`Close`} onClick={leave}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
