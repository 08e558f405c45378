import { useLingui } from '@lingui/react';
import { use, useCallback, useEffect, useState, createContext } from 'react';
import type { Words } from '../codes.ts';
import { graphql } from '../gql/gql.ts';
import type { ReportListsQuery } from '../gql/graphql.ts';
import { useService } from '../service.ts';
import { keepTrying, tryNow } from './keepTrying.ts';

// Both languages at once, so that changing the language in the middle needs no answer from anybody.
const reportLists = graphql(`
  query ReportLists {
    codeLists(
      ids: [
        "grounds"
        "forms"
        "areas"
        "places"
        "offences"
        "bias-motivations"
        "age-bands"
        "genders"
        "reporter-roles"
      ]
    ) {
      id
      codes {
        code
        da: label(locale: DA)
        en: label(locale: EN)
        daHint: description(locale: DA)
        enHint: description(locale: EN)
      }
    }
    municipalities {
      code
      name
    }
  }
`);

type ListName =
  | 'grounds'
  | 'forms'
  | 'areas'
  | 'places'
  | 'offences'
  | 'bias-motivations'
  | 'age-bands'
  | 'genders'
  | 'reporter-roles';

export type Lists = { words: (list: ListName) => Words; municipalities: readonly { code: string; name: string }[] };

export const ListsContext = createContext<Lists | null>(null);

export function useLists(): Lists {
  const lists = use(ListsContext);
  if (!lists) throw new Error('A question stood without its lists.');
  return lists;
}

export type ListsState = { lists?: Lists; waits?: number; tryNow: () => void };

/** Asked for while the first question is being read, and again and again until they are there. */
export function useLoadedLists(): ListsState {
  const { i18n } = useLingui();
  const service = useService();
  const [data, setData] = useState<ReportListsQuery>();
  const [waits, setWaits] = useState<number>();
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      try {
        const { client } = await service();
        return (await client.query({ query: reportLists })).data;
      } catch {
        return undefined;
      }
    };
    const load = async () => {
      const found = await keepTrying(ask, { signal: stop.signal, onWait: setWaits });
      if (found && !stop.signal.aborted) setData(found);
    };
    void load();
    return () => stop.abort();
  }, [service]);
  const words = useCallback(
    (list: ListName): Words =>
      (data?.codeLists.find(({ id }) => id === list)?.codes ?? []).map((it) => ({
        code: it.code,
        label: i18n.locale === 'da' ? it.da : it.en,
        description: i18n.locale === 'da' ? it.daHint : it.enHint,
      })),
    [data, i18n.locale],
  );
  return { lists: data && { words, municipalities: data.municipalities }, waits, tryNow };
}
