import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Heading, Link, Stack, Table, Text } from '#kit/ui';
import { wireLocale } from '../../codes.ts';
import { graphql } from '../../gql/gql.ts';
import type { StatisticsCalendarQuery } from '../../gql/graphql.ts';
import { StatisticsPart } from '../StatisticsPart.tsx';
import { hrefOf, useView } from '../view.ts';

const calendarPage = graphql(`
  query StatisticsCalendar($locale: Locale!) {
    releaseCalendar {
      version
      quarter
      publishAt
      late
      release {
        version
      }
      moves {
        from
        to
        announcedAt
        reason(locale: $locale)
      }
    }
    calledOffReleases {
      version
      quarter
      publishAt
    }
    releases {
      version
      quarter
      publishedAt
      reason(locale: $locale)
      replacedBy {
        version
      }
    }
  }
`);

/** When figures come, and what has come: each edition keeps its address, also when another took its place. */
export function CalendarPage() {
  const { t, i18n } = useLingui();
  const { release } = useView();
  const asked = useQuery(calendarPage, { variables: { locale: wireLocale(i18n.locale) } });
  return (
    <StatisticsPart
      title={t`Calendar and releases`}
      lead={t`The day is announced ahead, and nobody outside the statistics office sees the figures before the hour.`}
      release={release}
      asked={asked}
    >
      {(data) => (
        <>
          <ToCome planned={data.releaseCalendar} calledOff={data.calledOffReleases} />
          <Out releases={data.releases} />
        </>
      )}
    </StatisticsPart>
  );
}

type ToComeProps = {
  planned: StatisticsCalendarQuery['releaseCalendar'];
  calledOff: StatisticsCalendarQuery['calledOffReleases'];
};

function ToCome({ planned, calledOff }: ToComeProps) {
  const { t } = useLingui();
  const { quarter, dateTime, shortDate } = useFormat();
  const rows = planned.filter((it) => !it.release).toSorted((a, b) => a.publishAt.localeCompare(b.publishAt));
  return (
    <Stack>
      <Heading level={2}>
        <Trans>What comes</Trans>
      </Heading>
      {rows.length === 0 ? (
        <Text>
          <Trans>No day is announced yet.</Trans>
        </Text>
      ) : (
        <Table
          caption={t`Announced releases, Danish time`}
          rows={rows}
          rowKey={({ version }) => version}
          columns={[
            { key: 'quarter', header: t`Newest quarter in it`, cell: (it) => `${quarter(it.quarter)} (${it.version})` },
            {
              key: 'when',
              header: t`Comes out`,
              cell: ({ publishAt, late }) => (late ? t`was to come ${dateTime(publishAt)}` : dateTime(publishAt)),
            },
            {
              key: 'moved',
              header: t`Moved`,
              cell: ({ moves }) =>
                moves.length === 0
                  ? t`no`
                  : moves.map(({ from, announcedAt, reason }) => (
                      <span className="pu-line" key={announcedAt}>
                        {t`from ${dateTime(from)}, told on ${shortDate(announcedAt)}: ${{ reason }}`}
                      </span>
                    )),
            },
          ]}
        />
      )}
      {calledOff.map((it) => (
        <Text key={`${it.version} ${it.publishAt}`}>
          {t`A corrected version, ${{ version: it.version }}, was announced for ${{ when: dateTime(it.publishAt) }} and called off before it came out.`}
        </Text>
      ))}
    </Stack>
  );
}

function Out({ releases }: { releases: StatisticsCalendarQuery['releases'] }) {
  const { t } = useLingui();
  const { quarter, date } = useFormat();
  return (
    <Stack>
      <Heading level={2}>
        <Trans>What is out</Trans>
      </Heading>
      <Text>
        <Trans>
          A release is never changed. Should it be wrong, another edition takes its place, with the reason; the first
          keeps its address.
        </Trans>
      </Text>
      <Table
        caption={t`Releases, the newest first`}
        rows={releases}
        rowKey={({ version }) => version}
        columns={[
          {
            key: 'version',
            header: t`Release`,
            cell: ({ version }) => <Link href={hrefOf({ release: version })}>{version}</Link>,
          },
          { key: 'quarter', header: t`Newest quarter in it`, cell: (it) => quarter(it.quarter) },
          {
            key: 'published',
            header: t`Published`,
            cell: ({ publishedAt }) => (publishedAt ? date(publishedAt) : ''),
          },
          {
            key: 'state',
            header: t`State`,
            cell: ({ replacedBy, reason }) => (
              <>
                <span className="pu-line">
                  {replacedBy ? t`replaced by ${{ version: replacedBy.version }}` : t`in force`}
                </span>
                {reason && <span className="pu-line">{t`corrects the one before: ${{ reason }}`}</span>}
              </>
            ),
          },
        ]}
      />
    </Stack>
  );
}
