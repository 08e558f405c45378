import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { KeyboardHelp, useShortcuts, type KeyHelp } from '../ui/index.ts';
import { useViewer } from './Session.tsx';
import { useSingleKeys } from './useSingleKeys.ts';

export type Keys = Readonly<Record<string, { does: string; act: () => void }>>;

type Registry = { on: boolean; tell: (keys: readonly KeyHelp[]) => () => void };
type List = { keys: readonly KeyHelp[]; on: boolean; choose: (on: boolean) => void };

const RegistryContext = createContext<Registry>({ on: false, tell: () => () => undefined });
const ListContext = createContext<List>({ keys: [], on: false, choose: () => undefined });

const told = (keys: Keys): KeyHelp[] => Object.entries(keys).map(([key, { does }]) => ({ keys: key, does }));
const acts = (keys: Keys) => Object.fromEntries(Object.entries(keys).map(([key, { act }]) => [key, act]));

type Props = {
  /** Single keys that act on every page of the app. */
  everywhere?: Keys;
  /** Keys that forms have anyway, with Ctrl for instance: they are told of, and never switched off. */
  others?: readonly KeyHelp[];
  children: ReactNode;
};

/** Single keys for what one does often. */
export function KeysProvider({ everywhere = {}, others = [], children }: Props) {
  const [on, choose] = useSingleKeys(useViewer().id);
  const [pages, setPages] = useState<readonly (readonly KeyHelp[])[]>([]);
  const tell = useCallback((keys: readonly KeyHelp[]) => {
    setPages((all) => [...all, keys]);
    return () => setPages((all) => all.filter((it) => it !== keys));
  }, []);
  useShortcuts(acts(everywhere), on);
  const registry = useMemo(() => ({ on, tell }), [on, tell]);
  return (
    <RegistryContext value={registry}>
      <ListContext value={{ keys: [...pages.flat(), ...told(everywhere), ...others], on, choose }}>
        {children}
      </ListContext>
    </RegistryContext>
  );
}

/** The keys of one page: they work while it is shown, and the list tells them first. */
export function usePageKeys(keys: Keys): void {
  const { on, tell } = use(RegistryContext);
  useShortcuts(acts(keys), on);
  const words = JSON.stringify(told(keys));
  useEffect(() => {
    const list = JSON.parse(words) as KeyHelp[];
    return list.length ? tell(list) : undefined;
  }, [tell, words]);
}

/** Leads to the list of keys, where there are any. */
export function KeysButton() {
  const { keys, on, choose } = use(ListContext);
  return keys.length ? <KeyboardHelp keys={keys} on={on} onSwitch={choose} /> : null;
}
