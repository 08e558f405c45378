import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Link, Notice, Text } from '#kit/ui';
import { wireLocale, type Words } from '../codes.ts';
import { graphql } from '../gql/gql.ts';
import type { StatisticsPageQuery } from '../gql/graphql.ts';
import { NextFigures } from './calendar/NextFigures.tsx';
import { NothingPublished } from './NothingPublished.tsx';
import { usePlaces } from './places.ts';
import { ReleaseView } from './ReleaseView.tsx';
import { StatisticsPart } from './StatisticsPart.tsx';
import { hrefOf, useView, type View } from './view.ts';

// A release has no id that the cache knows, so it has no fragments: its parts are handed down as they are.
const statisticsPage = graphql(`
  query StatisticsPage($locale: Locale!, $version: ID) {
    newest: release {
      version
    }
    releaseCalendar {
      quarter
      publishAt
      release {
        version
      }
    }
    release(version: $version) {
      version
      quarter
      publishedAt
      shownCells
      hiddenCells
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
        da: title(locale: DA)
        en: title(locale: EN)
        files {
          format
          path
        }
      }
    }
    seriesBreaks {
      id
      from
      places
      reason(locale: $locale)
    }
    codeLists(ids: ["grounds-in-statistics", "areas", "regions", "landsdele"]) {
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
  const view = useView();
  const client = useApolloClient();
  const locale = wireLocale(i18n.locale);
  const variables = { locale, version: view.release || null };
  const asked = useQuery(statisticsPage, { variables });
  const { data } = asked;
  const version = data?.release?.version;
  // The newest release and the one that the address will name are one answer.
  useEffect(() => {
    if (data && version) client.writeQuery({ query: statisticsPage, variables: { locale, version }, data });
  }, [client, data, locale, version]);
  const seen = data ?? asked.previousData;
  return (
    <StatisticsPart
      // What is looked at names the window itself.
      windowName={seen?.release ? null : ''}
      title={t`What is reported`}
      lead={t`Reports of discrimination and hate crime, made here or told to municipalities and organisations. New figures every quarter.`}
      release={view.release}
      asked={asked}
    >
      {(it) => (
        <>
          <NextFigures calendar={it.releaseCalendar} />
          {it.newest ? (
            <Versions asked={view} newest={it.newest.version} found={Boolean(it.release)} />
          ) : (
            <NothingPublished />
          )}
          {it.release && <Lists data={it} release={it.release} />}
        </>
      )}
    </StatisticsPart>
  );
}

/** An address keeps its release for ever, and so says when there is a later one. */
function Versions({ asked, newest, found }: { asked: View; newest: string; found: boolean }) {
  const { t } = useLingui();
  const version = asked.release;
  if (!version || version === newest) return null;
  return (
    <Notice tone="warning" title={found ? t`There is a newer release` : t`There is no release ${version}`}>
      {found && (
        <Text>
          <Trans>
            This address shows release {version} and will go on doing so. Release {newest} is the newest.
          </Trans>
        </Text>
      )}
      <Link href={hrefOf({ ...asked, release: newest })}>
        <Trans>See the same in release {newest}</Trans>
      </Link>
    </Notice>
  );
}

type ListsProps = { data: StatisticsPageQuery; release: NonNullable<StatisticsPageQuery['release']> };

function Lists({ data, release }: ListsProps) {
  const words = (id: string): Words => data.codeLists.find((it) => it.id === id)?.codes ?? [];
  const { municipalities } = data;
  const regions = words('regions');
  const places = usePlaces({ regions, landsdele: words('landsdele'), municipalities });
  return (
    <ReleaseView
      {...{ release, regions, places, municipalities }}
      grounds={words('grounds-in-statistics')}
      areas={words('areas')}
      breaks={data.seriesBreaks}
    />
  );
}
