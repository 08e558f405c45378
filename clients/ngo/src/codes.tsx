import { useQuery } from '@apollo/client/react';
import { createContext, use, useMemo, type ReactNode } from 'react';
import {
  incidentListIds,
  incidentWords,
  Loading,
  ProblemNotice,
  useApiLocale,
  useProblem,
  type IncidentLists,
  type Option,
} from '#kit';
import { graphql } from './gql/index.ts';

const codesDocument = graphql(`
  query Codes($ids: [ID!]!, $locale: Locale!) {
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

type Codes = { lists: IncidentLists; municipalities: readonly Option[] };

const CodesContext = createContext<Codes | null>(null);

/** The classification in the reader's language. */
export function useCodes(): Codes {
  const codes = use(CodesContext);
  if (!codes) throw new Error('useCodes needs a CodesProvider above it.');
  return codes;
}

/** Loads the code lists before anything that speaks of them is drawn. */
export function CodesProvider({ children }: { children: ReactNode }) {
  const locale = useApiLocale();
  const { data, previousData, error, refetch } = useQuery(codesDocument, {
    variables: { ids: [...incidentListIds], locale },
  });
  const answer = data ?? previousData;
  const problem = useProblem(error);
  const codes = useMemo(() => answer && incidentWords(answer), [answer]);
  if (codes) return <CodesContext value={codes}>{children}</CodesContext>;
  return problem ? <ProblemNotice message={problem.message} onRetry={() => void refetch()} /> : <Loading />;
}
