import { Trans, useLingui } from '@lingui/react/macro';
import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { Button, Dialog, Text } from '#kit';

/** Whether what is typed survives going there. */
type Survives = (pathname: string) => boolean;
type Registry = { add: (survives: Survives) => () => void };

const UnsavedContext = createContext<Registry>({ add: () => () => undefined });

/** Whoever leaves a page with something typed and not saved is asked once. The router allows one guard, so it stands here. */
export function UnsavedProvider({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const typed = useRef(new Set<Survives>());
  const blocker = useBlocker(({ nextLocation }) =>
    [...typed.current].some((survives) => !survives(nextLocation.pathname)),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (typed.current.size) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
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
      <Dialog
        open={blocker.state === 'blocked'}
        title={t`Leave without saving?`}
        onClose={() => blocker.reset?.()}
        actions={
          <>
            <Button onClick={() => blocker.reset?.()}>
              <Trans>Stay here</Trans>
            </Button>
            <Button variant="secondary" tone="danger" onClick={() => blocker.proceed?.()}>
              <Trans>Leave, and drop what I wrote</Trans>
            </Button>
          </>
        }
      >
        <Text>
          <Trans>What you wrote on this page is not saved yet.</Trans>
        </Text>
      </Dialog>
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
