import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link } from '#kit/ui';
import { wireLocale } from '../../codes.ts';
import { graphql } from '../../gql/gql.ts';
import { paths } from '../../paths.ts';
import { useLastPart } from '../../router.tsx';
import { StatisticsPart } from '../StatisticsPart.tsx';
import { ChosenCells } from './ChosenCells.tsx';
import { useTableView } from './tableAddress.ts';

const tablePage = graphql(`
  query StatisticsTable($locale: Locale!, $version: ID) {
    release(version: $version) {
      version
      profile {
        maximumNoise
        threshold
        variance
      }
      tables {
        id
        basis
        dimensions
        geoLevels
        periods
        cells
        shown
        da: title(locale: DA)
        en: title(locale: EN)
        files {
          format
          path
        }
      }
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
        "regions"
        "landsdele"
      ]
    ) {
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
    viewer {
      apiOrigin
    }
  }
`);

export function TablePage() {
  const { t, i18n } = useLingui();
  const id = useLastPart();
  const { release: version } = useTableView();
  const asked = useQuery(tablePage, {
    variables: { locale: wireLocale(i18n.locale), version: version || null },
  });
  const table = (asked.data ?? asked.previousData)?.release?.tables.find((it) => it.id === id);
  const title = table ? `${table.id}: ${i18n.locale === 'da' ? table.da : table.en}` : t`Table`;
  return (
    <StatisticsPart title={title} release={version} asked={asked}>
      {(data) =>
        data.release && table ? (
          <ChosenCells data={data} release={data.release} table={table} />
        ) : (
          <EmptyState title={t`There is no such table`} action={<Link href={paths.tables}>{t`All tables`}</Link>}>
            <Trans>The address may be of another release, or mistyped.</Trans>
          </EmptyState>
        )
      }
    </StatisticsPart>
  );
}
