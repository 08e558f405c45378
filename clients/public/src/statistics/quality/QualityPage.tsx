import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useProblem } from '#kit';
import { EmptyState, Loading, Page, ProblemNotice } from '#kit/ui';
import { wireLocale, type Words } from '../../codes.ts';
import { graphql } from '../../gql/gql.ts';
import { StatisticsNav } from '../StatisticsNav.tsx';
import { useView } from '../view.ts';
import { Attacked } from './Attacked.tsx';
import { HiddenShares } from './HiddenShares.tsx';
import { YearQuality } from './YearQuality.tsx';

const qualityPage = graphql(`
  query StatisticsQuality($locale: Locale!, $version: ID) {
    release(version: $version) {
      version
      profile {
        maximumNoise
        threshold
        variance
      }
      audit {
        passed
        cells
        attacked
      }
      tables {
        id
        title(locale: $locale)
        periods
        cells
        shown
      }
    }
    codeLists(ids: ["sources", "delay-bands", "duplicates"]) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
  }
`);

/** What can be said of the quality of the figures, from published cells alone. */
export function QualityPage() {
  const { t, i18n } = useLingui();
  const { release: version } = useView();
  const { data, error, refetch } = useQuery(qualityPage, {
    variables: { locale: wireLocale(i18n.locale), version: version || null },
  });
  const problem = useProblem(error);
  const release = data?.release;
  const words = (id: string): Words => data?.codeLists.find((it) => it.id === id)?.codes ?? [];
  return (
    <Page
      windowTitle={`${t`How good the figures are`} · ${t`Statistics`} · ${t`Equality Lab`}`}
      title={t`How good the figures are`}
      lead={t`Worked out from the published figures alone. Where a figure is not shown, what depends on it is not shown either.`}
    >
      <StatisticsNav release={version} />
      {problem && <ProblemNotice message={problem.message} onRetry={() => void refetch()} />}
      {!problem && !data && <Loading />}
      {data && !release && (
        <EmptyState title={t`Nothing is published yet`}>
          <Trans>The first figures come when the first quarter has closed.</Trans>
        </EmptyState>
      )}
      {release && (
        <>
          <HiddenShares tables={release.tables} />
          {release.audit?.passed && <Attacked {...release.audit} />}
          <YearQuality
            release={release}
            sources={words('sources')}
            delays={words('delay-bands')}
            duplicates={words('duplicates')}
          />
        </>
      )}
    </Page>
  );
}
