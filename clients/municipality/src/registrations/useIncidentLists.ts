import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { incidentListIds, incidentLists, type IncidentLists, type Option } from '#kit';
import { graphql } from '../gql/index.ts';
import { useApiLocale } from '../words.ts';

const listsDocument = graphql(`
  query RegistrationLists($ids: [ID!]!, $locale: Locale!) {
    codeLists(ids: $ids) {
      id
      codes {
        code
        label(locale: $locale)
        description(locale: $locale)
      }
    }
    municipalities {
      code
      name
    }
  }
`);

export type Lists = { lists: IncidentLists; municipalities: readonly Option[] };

/** The code lists in the reader's language; they change once in years, so one answer serves the whole visit. */
export function useIncidentLists() {
  const locale = useApiLocale();
  const { data, error, refetch } = useQuery(listsDocument, { variables: { ids: [...incidentListIds], locale } });
  return useMemo(
    () => ({
      error,
      refetch,
      data: data && {
        lists: incidentLists(data.codeLists),
        municipalities: data.municipalities
          .map(({ code, name }) => ({ value: code, label: name }))
          .sort((a, b) => a.label.localeCompare(b.label, 'da')),
      },
    }),
    [data, error, refetch],
  );
}
