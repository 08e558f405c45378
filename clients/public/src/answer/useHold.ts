import { useEffect, useState } from 'react';
import { holdHere } from '../router.tsx';

/**
 * What is answered is kept nowhere, so whoever goes elsewhere in the site is held once, and the browser asks whoever closes the
 * window. True when they were held.
 */
export function useHold(answered: boolean, form: string): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => (answered && !held ? holdHere(() => setHeld(true)) : undefined), [answered, held]);
  useEffect(() => {
    if (!answered) return undefined;
    // After leaving at once the form is gone from the page, and nothing must hold the person back.
    const warn = (event: BeforeUnloadEvent) => {
      if (document.getElementById(form)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [answered, form]);
  return held && answered;
}
