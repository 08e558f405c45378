import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useApiLocale, type Option } from '#kit';
import { graphql } from './gql/index.ts';

const wordsDocument = graphql(`
  query StudyWords($ids: [ID!]!, $locale: Locale!) {
    codeLists(ids: $ids) {
      id
      codes {
        code
        label(locale: $locale)
        description(locale: $locale)
      }
    }
  }
`);

const listIds = ['grounds', 'areas', 'severities', 'serviceSteps', 'qualityCriteria', 'documentChecks'];

/** The classifications a study speaks in, in the reader's language. */
export function useStudyWords() {
  const { data, previousData } = useQuery(wordsDocument, { variables: { ids: listIds, locale: useApiLocale() } });
  const answer = data ?? previousData;
  return useMemo(() => {
    const list = (id: string): readonly Option[] =>
      (answer?.codeLists.find((it) => it.id === id)?.codes ?? []).map(({ code, label, description }) => ({
        value: code,
        label,
        hint: description ?? undefined,
      }));
    return {
      // A study looks at grounds; it never looks at "not known".
      grounds: list('grounds').filter(({ value }) => value !== 'UNKNOWN'),
      areas: list('areas'),
      severities: list('severities'),
      steps: list('serviceSteps'),
      criteria: list('qualityCriteria'),
      checks: list('documentChecks'),
    };
  }, [answer]);
}
