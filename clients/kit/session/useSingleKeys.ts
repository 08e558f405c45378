import { useState } from 'react';

/** Two people share a computer at a counter, and what the one switched off is not the other's wish. */
const nameFor = (person: string) => `single-keys ${person}`;

/** Whether single keys act for this person on this computer; who dictates switches them off (WCAG 2.1.4). */
export function useSingleKeys(person: string): readonly [boolean, (on: boolean) => void] {
  const name = nameFor(person);
  const [on, setOn] = useState(() => window.localStorage.getItem(name) !== 'off');
  const choose = (next: boolean) => {
    setOn(next);
    if (next) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, 'off');
  };
  return [on, choose];
}
