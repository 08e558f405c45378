import { useEffect, useRef, useState, type FormEvent } from 'react';

/** Whether sentences were written in a dialog, which a slip of the finger would lose. A name or a day is soon typed again. */
export function useWords(open: boolean) {
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState(open);
  const area = useRef<HTMLTextAreaElement>(undefined);
  if (shown !== open) {
    setShown(open);
    setAsking(false);
  }
  useEffect(() => {
    if (open) area.current = undefined;
  }, [open]);
  const stay = () => {
    setAsking(false);
    area.current?.focus();
  };
  return {
    asking,
    stay,
    note: ({ target }: FormEvent) => {
      if (target instanceof HTMLTextAreaElement) area.current = target;
    },
    /** Asks, or takes the question back; false where there is nothing to lose. */
    ask: (): boolean => {
      if (!area.current?.value.trim()) return false;
      if (asking) stay();
      else setAsking(true);
      return true;
    },
  };
}
