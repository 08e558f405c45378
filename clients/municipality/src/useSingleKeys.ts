import { useState } from 'react';

const stored = 'single-keys';

/** Who needs single keys off, for dictation for instance, switches them off in the list that `?` opens (WCAG 2.1.4). */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => window.localStorage.getItem(stored) !== 'off');
  const choose = (next: boolean) => {
    setOn(next);
    window.localStorage.setItem(stored, next ? 'on' : 'off');
  };
  return [on, choose];
}
