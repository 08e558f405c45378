import { useMemo } from 'react';
import { paths } from '../../paths.ts';
import { useSearch } from '../../router.tsx';

/** What of a table is looked at; all of it stands in the address. Codes by the names that dimensions have in a table. */
export type TableView = {
  release: string;
  period: string;
  places: string;
  codes: Record<string, string>;
  page: number;
};

const own = ['release', 'period', 'places', 'page'];

export function useTableView(): TableView {
  const search = useSearch();
  return useMemo(() => {
    const asked = new URLSearchParams(search);
    const named = [...asked].filter(([name]) => !own.includes(name) && name !== 'lang');
    return {
      release: asked.get('release') ?? '',
      period: asked.get('period') ?? '',
      places: asked.get('places') ?? '',
      codes: Object.fromEntries(named),
      page: Math.max(1, Math.trunc(Number(asked.get('page'))) || 1),
    };
  }, [search]);
}

export function tableHref(id: string, { release, period, places, codes, page }: TableView): string {
  const given = { release, period, places, ...codes, page: page > 1 ? String(page) : '' };
  const asked = new URLSearchParams(Object.entries(given).filter(([, value]) => value));
  return asked.size ? `${paths.table(id)}?${asked.toString()}` : paths.table(id);
}
