import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useProblem } from '#kit';
import { EmptyState, Loading, Page, ProblemNotice } from '#kit/ui';
import { wireLocale } from '../codes.ts';
import { graphql } from '../gql/gql.ts';
import { ReleaseView } from './ReleaseView.tsx';

// A release has no id that the cache knows, so it has no fragments: its parts are handed down as they are.
const statisticsPage = graphql(`
  query StatisticsPage($locale: Locale!) {
    release {
      version
      quarter
      quarters
      publishedAt
      shownCells
      hiddenCells
      profile {
        maximumNoise
        threshold
      }
      tables {
        id
        da: title(locale: DA)
        en: title(locale: EN)
        files {
          format
          path
        }
      }
    }
    codeLists(ids: ["grounds-in-statistics", "regions", "landsdele"]) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
    municipalities {
      code
      name
      region
      landsdel
      countedAs
    }
  }
`);

export function StatisticsPage() {
  const { t, i18n } = useLingui();
  const { data, error, refetch } = useQuery(statisticsPage, { variables: { locale: wireLocale(i18n.locale) } });
  const problem = useProblem(error);
  const words = (id: string) => data?.codeLists.find((it) => it.id === id)?.codes ?? [];
  return (
    <Page
      windowTitle={`${t`Statistics`} · ${t`Equality Lab`}`}
      title={t`What is reported`}
      lead={t`Reports of discrimination and hate crime, made here or told to municipalities and organisations. New figures every quarter.`}
    >
      {problem && <ProblemNotice message={problem.message} onRetry={() => void refetch()} />}
      {!problem && !data && <Loading />}
      {data && !data.release && (
        <EmptyState title={t`Nothing is published yet`}>
          <Trans>The first figures come when the first quarter has closed.</Trans>
        </EmptyState>
      )}
      {data?.release && (
        <ReleaseView
          release={data.release}
          grounds={words('grounds-in-statistics')}
          regions={words('regions')}
          landsdele={words('landsdele')}
          municipalities={data.municipalities}
        />
      )}
    </Page>
  );
}
