import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useApiLocale } from '#kit';
import { graphql } from '../gql/index.ts';

const namesDocument = graphql(`
  query ReleaseWords($locale: Locale!) {
    municipalities {
      code
      name
      countedAs
    }
    codeLists(
      ids: [
        "grounds-in-statistics"
        "areas"
        "age-bands"
        "genders"
        "sources"
        "delay-bands"
        "duplicates"
        "landsdele"
        "regions"
      ]
    ) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
  }
`);

const listOf: Record<string, string> = {
  ground: 'grounds-in-statistics',
  ground2: 'grounds-in-statistics',
  area: 'areas',
  age: 'age-bands',
  gender: 'genders',
  source: 'sources',
  delay: 'delay-bands',
  dup: 'duplicates',
  duplicate: 'duplicates',
};

/** What the codes of cells are called, and at which level a place stands. */
export function useCodeNames() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(namesDocument, { variables: { locale: useApiLocale() } });
  return useMemo(() => {
    const codes = new Map(
      data?.codeLists.map(({ id, codes: all }) => [id, new Map(all.map(({ code, label }) => [code, label]))] as const),
    );
    const places = new Map(data?.municipalities.map(({ code, name }) => [code, name]));
    const geo = (code: string) =>
      code === ''
        ? t`All of Denmark`
        : (codes.get('regions')?.get(code) ??
          codes.get('landsdele')?.get(code) ??
          places.get(code) ??
          t`Online, or not known`);
    const level = (code: string) => {
      if (code === '') return 'country';
      if (codes.get('landsdele')?.has(code)) return 'landsdel';
      return places.has(code) ? 'municipality' : 'region';
    };
    const dimension = (name: string, code: string) => codes.get(listOf[name] ?? '')?.get(code) ?? code;
    const countedAs = (code: string) => data?.municipalities.find((it) => it.code === code)?.countedAs ?? code;
    return { data: data && { geo, level, dimension, countedAs }, error, refetch };
  }, [data, error, refetch, t]);
}
