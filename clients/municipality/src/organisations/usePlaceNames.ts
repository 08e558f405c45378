import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useApiLocale } from '#kit';
import { graphql } from '../gql/index.ts';

const placesDocument = graphql(`
  query OrganisationWords($locale: Locale!) {
    municipalities {
      code
      name
    }
    codeLists(ids: ["grounds"]) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
  }
`);

/** Municipalities and grounds by name, for profiles of organisations. */
export function usePlaceNames() {
  const { t } = useLingui();
  const { data } = useQuery(placesDocument, { variables: { locale: useApiLocale() } });
  return useMemo(() => {
    const places = (data?.municipalities ?? [])
      .map(({ code, name }) => ({ value: code, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label, 'da'));
    const grounds = (data?.codeLists[0]?.codes ?? [])
      .filter(({ code }) => code !== 'UNKNOWN' && code !== 'UNDISCLOSED')
      .map(({ code, label }) => ({ value: code, label }));
    const nameOf = (code: string | null | undefined) =>
      code ? (places.find(({ value }) => value === code)?.label ?? code) : t`The whole country`;
    return { places, grounds, nameOf };
  }, [data, t]);
}
