import { useEffect, useState } from 'react';

/** Short enough to feel like an answer while one types, long enough not to ask at every letter. */
const MOMENT = 250;

/** A value as it stands once it has not changed for a moment. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), MOMENT);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
