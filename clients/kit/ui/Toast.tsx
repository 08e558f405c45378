import { Trans, useLingui } from '@lingui/react/macro';
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

type Toast = { id: number; text: ReactNode; undo?: () => void };
type Show = (toast: { text: ReactNode; undo?: () => void }) => void;

const ShowContext = createContext<Show>(() => undefined);

/** Tells what just happened and offers to undo it, instead of asking before. */
export const useToast = (): Show => use(ShowContext);

let count = 0;

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
    const timer = setTimeout(() => drop(id), stays);
    return () => clearTimeout(timer);
  }, [held, id, stays, drop]);
  const hold = { onMouseEnter: () => setHeld(true), onFocus: () => setHeld(true) };
  const release = { onMouseLeave: () => setHeld(false), onBlur: () => setHeld(false) };
  return (
    <div className="el-toast" {...hold} {...release}>
      <span>{text}</span>
      {undo && (
        <Button
          variant="quiet"
          small
          onClick={() => {
            undo();
            drop(id);
          }}
        >
          <Trans>Undo</Trans>
        </Button>
      )}
      <Button variant="quiet" small aria-label={t`Close`} onClick={() => drop(id)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
