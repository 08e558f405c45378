import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { incidentListIds, incidentWords, useApiLocale, type IncidentLists, type Option } from '#kit';
import { graphql } from '../gql/index.ts';

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

/** The classification in the reader's language; it stays while another one is fetched, and with it what stands in a form. */
export function useIncidentLists() {
  const locale = useApiLocale();
  const { data, previousData, error, refetch } = useQuery(listsDocument, {
    variables: { ids: [...incidentListIds], locale },
  });
  const answer = data ?? previousData;
  return useMemo(() => ({ error, refetch, data: answer && incidentWords(answer) }), [answer, error, refetch]);
}
