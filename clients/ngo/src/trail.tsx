import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';

const TrailContext = createContext<ReadonlyMap<string, string>>(new Map());

/** Remembers, for each entry of the history made here, which page it was opened from. */
export function TrailProvider({ children }: { children: ReactNode }) {
  const location = useLocation();
  const type = useNavigationType();
  const [trail] = useState(() => new Map<string, string>());
  const here = useRef(location);
  useEffect(() => {
    const before = here.current;
    here.current = location;
    if (before.key === location.key || type === NavigationType.Pop) return;
    const from = type === NavigationType.Push ? before.pathname : trail.get(before.key);
    if (from !== undefined) trail.set(location.key, from);
  }, [location, type, trail]);
  return <TrailContext value={trail}>{children}</TrailContext>;
}

/** Closes what was opened over that page and leaves no entry behind, so that Back leads where one was before. */
export function useCloseTo(below: string): () => void {
  const trail = use(TrailContext);
  const navigate = useNavigate();
  const { key } = useLocation();
  return () => void (trail.get(key) === below ? navigate(-1) : navigate(below, { replace: true }));
}
