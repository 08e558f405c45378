import { useLingui } from '@lingui/react/macro';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { KeyboardHelp, useShortcuts, type KeyHelp } from '#kit';
import { paths } from './paths.ts';

type Registry = { on: boolean; tell: (keys: readonly KeyHelp[]) => () => void };

const KeysContext = createContext<Registry>({ on: true, tell: () => () => undefined });
const stored = 'single-keys';

/** Single keys for everything one does often; `?` shows them, and who needs them off switches them off (WCAG 2.1.4). */
export function KeysProvider({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [on, setOn] = useState(() => window.localStorage.getItem(stored) !== 'off');
  const [page, setPage] = useState<readonly (readonly KeyHelp[])[]>([]);
  const tell = useCallback((keys: readonly KeyHelp[]) => {
    setPage((all) => [...all, keys]);
    return () => setPage((all) => all.filter((it) => it !== keys));
  }, []);
  const to = (path: string) => () => void navigate(path);
  useShortcuts(
    { n: to(paths.newInquiry), c: to(paths.newCase), i: to(paths.inquiries), s: to(paths.cases), h: to(paths.start) },
    on,
  );
  const everywhere = [
    { keys: 'n', does: t`New inquiry` },
    { keys: 'c', does: t`New case` },
    { keys: 'i', does: t`Inquiries` },
    { keys: 's', does: t`Cases` },
    { keys: 'h', does: t`Start` },
    { keys: 'Ctrl + Enter', does: t`Save the form` },
  ];
  const choose = (next: boolean) => {
    setOn(next);
    window.localStorage.setItem(stored, next ? 'on' : 'off');
  };
  return (
    <KeysContext value={useMemo(() => ({ on, tell }), [on, tell])}>
      {children}
      <KeyboardHelp keys={[...page.flat(), ...everywhere]} on={on} onSwitch={choose} />
    </KeysContext>
  );
}

type PageKey = { does: string; act: () => void };

/** The keys of one page: they work while it is shown, and `?` tells them first. */
export function usePageKeys(keys: Readonly<Record<string, PageKey>>): void {
  const { on, tell } = use(KeysContext);
  useShortcuts(Object.fromEntries(Object.entries(keys).map(([key, { act }]) => [key, act])), on);
  const words = JSON.stringify(Object.entries(keys).map(([key, { does }]) => ({ keys: key, does })));
  useEffect(() => tell(JSON.parse(words) as KeyHelp[]), [tell, words]);
}
