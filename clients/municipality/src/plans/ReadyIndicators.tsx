import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Select, useApiLocale } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Indicator } from './planDocument.ts';
import { useKindWords } from './planWords.ts';

const readyDocument = graphql(`
  query ReadyIndicators($locale: Locale!) {
    readyIndicators(locale: $locale) {
      code
      area
      kind
      direction
      frequency
      name
      definition
      unit
      numerator
      denominator
      dataSource
    }
    codeLists(ids: ["areas"]) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
  }
`);

type Props = { onChoose: (ready: Partial<Indicator> & { code: string }) => void };

/** Ready indicators fill the form; everything in it can still be changed. */
export function ReadyIndicators({ onChoose }: Props) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const { data } = useQuery(readyDocument, { variables: { locale: useApiLocale() } });
  const ready = data?.readyIndicators ?? [];
  const areas = new Map(data?.codeLists[0]?.codes.map(({ code, label }) => [code, label]));
  return (
    <div className="mu-narrow">
      <Select
        label={t`Start from a ready indicator`}
        hint={t`It fills the form below. You can change everything in it; what you typed there is replaced.`}
        optional
        none={t`None: write your own`}
        options={ready.map(({ code, name, kind, area }) => ({
          value: code,
          label: `${name} (${kinds[kind].name})`,
          group: area ? (areas.get(area) ?? area) : t`Any service`,
        }))}
        defaultValue=""
        onChange={(event) => {
          const chosen = ready.find(({ code }) => code === event.target.value);
          if (!chosen) return;
          const { area: _, __typename: __, ...fields } = chosen;
          onChoose(fields);
        }}
      />
    </div>
  );
}
