import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useApiLocale, type Option } from '#kit';
import { graphql } from '../gql/index.ts';

const placesDocument = graphql(`
  query PlacesToChoose($locale: Locale!) {
    municipalities {
      code
      name
      countedAs
    }
    codeLists(ids: ["regions", "landsdele"]) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
  }
`);

/** Every area that figures are told of, by level. */
export function usePlaces(): Option[] {
  const { t } = useLingui();
  const { data } = useQuery(placesDocument, { variables: { locale: useApiLocale() } });
  if (!data) return [];
  const groups: Readonly<Record<string, string>> = { regions: t`Regions`, landsdele: t`Parts of the country` };
  return [
    ...data.codeLists.flatMap(({ id, codes }) =>
      codes.map(({ code, label }) => ({ value: code, label, group: groups[id] ?? id })),
    ),
    ...data.municipalities
      .filter(({ code, countedAs }) => code === countedAs)
      .map(({ code, name }) => ({ value: code, label: name, group: t`Municipalities` })),
  ];
}
