import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { LeaveUnsaved, useHeldWindow } from '#kit';

/** Whether what is typed survives going there. */
type Survives = (pathname: string) => boolean;
type Registry = { add: (survives: Survives) => () => void };

const UnsavedContext = createContext<Registry>({ add: () => () => undefined });

/** Whoever leaves a page with something typed and not saved is asked once. The router allows one guard, so it stands here. */
export function UnsavedProvider({ children }: { children: ReactNode }) {
  const typed = useRef(new Set<Survives>());
  const blocker = useBlocker(({ nextLocation }) =>
    [...typed.current].some((survives) => !survives(nextLocation.pathname)),
  );
  useHeldWindow(() => typed.current.size > 0);
  const registry = useMemo<Registry>(
    () => ({
      add: (survives) => {
        typed.current.add(survives);
        return () => void typed.current.delete(survives);
      },
    }),
    [],
  );
  return (
    <UnsavedContext value={registry}>
      {children}
      <LeaveUnsaved blocker={blocker} />
    </UnsavedContext>
  );
}

const nowhere: Survives = () => false;

/** Returns `release`: to be called when it is saved, before going on. */
export function useUnsaved(dirty: boolean, survives: Survives = nowhere): () => void {
  const { add } = use(UnsavedContext);
  const drop = useRef<(() => void) | undefined>(undefined);
  const latest = useRef(survives);
  useEffect(() => {
    latest.current = survives;
  });
  useEffect(() => {
    if (!dirty) return undefined;
    const remove = add((pathname) => latest.current(pathname));
    drop.current = remove;
    return remove;
  }, [dirty, add]);
  return () => drop.current?.();
}
