import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, Link, Table, useFormat, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { OfficeNav } from './OfficeNav.tsx';
import { plannedFor } from './plannedFor.ts';
import { OrderSaid } from './OrderSaid.tsx';
import { NextRelease } from './NextRelease.tsx';
import { QuartersTable } from './QuartersTable.tsx';
import { ReleaseStatus } from './ReleaseStatus.tsx';
import { useQuarters } from './useQuarters.ts';

const releasesDocument = graphql(`
  query ReleasesPage {
    releases {
      version
      quarter
      state
      preparedAt
      publishedAt
      sha256
      notice {
        inTime
        knownSigner
        hold {
          at
        }
      }
    }
    releaseCalendar {
      version
      quarter
      publishAt
      release {
        version
      }
    }
  }
`);

export function ReleasesPage() {
  const { t } = useLingui();
  const makes = useViewer().role === 'STATISTICIAN';
  return (
    <AppPage
      title={t`Releases`}
      lead={
        makes
          ? t`A quarter closes ten days after it ends. Then you prepare a draft, two of you look at it and sign it, and it comes out at its planned moment.`
          : t`What has been published, quarter by quarter. Nothing published ever changes.`
      }
    >
      <OfficeNav here={paths.releases} />
      {makes && <Quarters />}
      <Releases tellsNext={!makes} />
    </AppPage>
  );
}

function Quarters() {
  const asked = useQuarters();
  return (
    <Answer of={asked}>
      {({ quarters, releaseCalendar }) => {
        // Before the first release nothing was registered, and there is nothing to do.
        const first = quarters.findLastIndex(({ release, order }) => release ?? order);
        return (
          <>
            <OrderSaid quarters={quarters} />
            <QuartersTable
              quarters={first < 0 ? quarters : quarters.slice(0, first + 1)}
              planned={(it) => plannedFor(releaseCalendar, it)}
            />
          </>
        );
      }}
    </Answer>
  );
}

/** Those who make the figures see what comes next in their table of quarters. */
function Releases({ tellsNext }: { tellsNext: boolean }) {
  const { t } = useLingui();
  const { quarter, dateTime } = useFormat();
  const asked = useQuery(releasesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ releases, releaseCalendar }) => (
        <>
          {tellsNext && <NextRelease calendar={releaseCalendar} />}
          {releases.length ? (
            <Table
              caption={t`Releases, the newest first`}
              rows={releases}
              rowKey={(it) => it.version}
              columns={[
                {
                  key: 'version',
                  header: t`Version`,
                  cell: (it) => <Link href={paths.release(it.version)}>{it.version}</Link>,
                },
                { key: 'quarter', header: t`Newest quarter`, cell: (it) => quarter(it.quarter) },
                {
                  key: 'comes',
                  header: t`Comes out`,
                  cell: (it) => {
                    const moment = releaseCalendar.find(({ version }) => version === it.version)?.publishAt;
                    return moment ? dateTime(moment) : <span className="el-none">{t`not planned`}</span>;
                  },
                },
                {
                  key: 'state',
                  header: t`State`,
                  cell: (it) => <ReleaseStatus release={it} />,
                },
                {
                  key: 'sha',
                  header: t`SHA-256 of its figures`,
                  cell: (it) =>
                    it.sha256 ? <span className="mu-hash">{it.sha256.slice(0, 8)}…</span> : <Trans>None yet</Trans>,
                },
              ]}
            />
          ) : (
            <EmptyState title={t`Nothing is published yet`} />
          )}
        </>
      )}
    </Answer>
  );
}
