import { useMemo } from 'react';
import { paths } from '../paths.ts';
import { useSearch } from '../router.tsx';

/** All that decides what is seen. It stands in the address, says nothing about who looks, and a link opens the same again. */
export type View = {
  /** The version: a later release does not change what an address shows. */
  release: string;
  period: string;
  place: string;
  ground: string;
  area: string;
  /** Which places stand side by side; empty for the smallest that can be read. */
  by: string;
};

const names = ['release', 'period', 'place', 'ground', 'area', 'by'] as const;

export const viewIn = (search: string): View => {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(names.map((name) => [name, asked.get(name) ?? ''])) as View;
};

export function hrefOf(view: Partial<View>): string {
  const asked = new URLSearchParams(names.flatMap((name) => (view[name] ? [[name, view[name]]] : [])));
  return asked.size ? `${paths.statistics}?${asked.toString()}` : paths.statistics;
}

export function useView(): View {
  const search = useSearch();
  return useMemo(() => viewIn(search), [search]);
}
