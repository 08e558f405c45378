import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { wireLocale, type Words } from '../../codes.ts';
import { graphql } from '../../gql/gql.ts';
import { NothingPublished } from '../NothingPublished.tsx';
import { StatisticsPart } from '../StatisticsPart.tsx';
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
        depth
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
  const asked = useQuery(qualityPage, {
    variables: { locale: wireLocale(i18n.locale), version: version || null },
  });
  return (
    <StatisticsPart
      title={t`How good the figures are`}
      lead={t`Worked out from the published figures alone. Where a figure is not shown, what depends on it is not shown either.`}
      release={version}
      asked={asked}
    >
      {({ release, codeLists }) => {
        if (!release) return <NothingPublished />;
        const words = (id: string): Words => codeLists.find((it) => it.id === id)?.codes ?? [];
        return (
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
        );
      }}
    </StatisticsPart>
  );
}
