import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Heading, Link, Stack, Table } from '#kit/ui';
import { wireLocale } from '../../codes.ts';
import { graphql } from '../../gql/gql.ts';
import { NothingPublished } from '../NothingPublished.tsx';
import { StatisticsPart } from '../StatisticsPart.tsx';
import { tableHref, useTableView } from './tableAddress.ts';
import { useDimensions } from './useDimensions.ts';
import { useFormatName } from './useFormatName.ts';

const tablesPage = graphql(`
  query StatisticsTables($locale: Locale!, $version: ID) {
    release(version: $version) {
      version
      files {
        format
        path
      }
      tables {
        id
        title(locale: $locale)
        basis
        dimensions
        geoLevels
        periods
        cells
        shown
      }
    }
  }
`);

const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

export function TablesPage() {
  const { t, i18n } = useLingui();
  const { quarter, number, list } = useFormat();
  const nameOf = useDimensions();
  const formatName = useFormatName();
  const view = useTableView();
  const asked = useQuery(tablesPage, {
    variables: { locale: wireLocale(i18n.locale), version: view.release || null },
  });
  const from = (periods: readonly string[]) => {
    const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''].map(quarter);
    return first === last ? first : `${first} – ${last}`;
  };
  const levels: Record<string, string> = {
    country: t`the country`,
    region: t`regions`,
    landsdel: t`parts of the country`,
    municipality: t`municipalities`,
  };
  return (
    <StatisticsPart
      title={t`Tables`}
      lead={t`Everything that is published. What is in no table is not published anywhere.`}
      release={view.release}
      asked={asked}
    >
      {({ release }) => {
        if (!release) return <NothingPublished />;
        return (
          <>
            <Table
              caption={t`Tables of release ${{ version: release.version }}`}
              rows={release.tables}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'title',
                  header: t`Table`,
                  cell: ({ id, title }) => (
                    <Link
                      href={tableHref(id, { release: release.version, period: '', places: '', codes: {}, page: 1 })}
                    >{`${id}: ${title}`}</Link>
                  ),
                },
                { key: 'periods', header: t`Periods`, cell: ({ periods }) => from(periods) },
                {
                  key: 'by',
                  header: t`By`,
                  cell: ({ dimensions }) => (dimensions.length > 0 ? list(dimensions.map(nameOf)) : t`total only`),
                },
                {
                  key: 'levels',
                  header: t`Places`,
                  cell: ({ geoLevels }) => list(geoLevels.map((it) => levels[it] ?? it)),
                },
                {
                  key: 'shown',
                  header: t`Shown`,
                  numeric: true,
                  cell: ({ shown, cells }) => unbroken(t`${{ shown: number(shown) }} of ${{ all: number(cells) }}`),
                },
              ]}
            />
            {release.files.length > 0 && (
              <Stack gap="sm">
                <Heading level={2}>
                  <Trans>The release as a whole</Trans>
                </Heading>
                <ul className="pu-files">
                  {release.files.map(({ format, path }) => (
                    <li key={format}>
                      <Link href={i18n.locale === 'en' ? `${path}?lang=en` : path} download>
                        {formatName(format)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Stack>
            )}
          </>
        );
      }}
    </StatisticsPart>
  );
}
