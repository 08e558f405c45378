import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, Link, Table, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { OfficeNav } from './OfficeNav.tsx';

const deliveriesDocument = graphql(`
  query Deliveries {
    releases {
      version
      quarter
      state
      publishedAt
      files {
        format
        path
      }
    }
  }
`);

/** What has been handed over, release by release: one archive each, and a list by which it can be checked. */
export function DeliveriesPage() {
  const { t } = useLingui();
  const { dateTime, quarter } = useFormat();
  const asked = useQuery(deliveriesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <AppPage
      title={t`Deliveries`}
      lead={t`Everything of a release in one archive, with the size and hash of each file. What was delivered never changes.`}
    >
      <OfficeNav here={paths.deliveries} />
      <Answer of={asked}>
        {({ releases }) => {
          const out = releases.filter(({ state }) => state === 'PUBLISHED');
          if (out.length === 0) {
            return (
              <EmptyState title={t`Nothing is published yet`}>
                <Trans>The first delivery is made when the first quarter comes out.</Trans>
              </EmptyState>
            );
          }
          return (
            <Table
              caption={t`Deliveries, the newest first`}
              rows={out}
              rowKey={(it) => it.version}
              columns={[
                {
                  key: 'version',
                  header: t`Version`,
                  cell: (it) => <Link href={paths.delivery(it.version)}>{it.version}</Link>,
                },
                { key: 'quarter', header: t`Newest quarter`, cell: (it) => quarter(it.quarter) },
                {
                  key: 'at',
                  header: t`Published`,
                  cell: (it) => (it.publishedAt ? dateTime(it.publishedAt) : ''),
                },
                {
                  key: 'zip',
                  header: t`Archive`,
                  cell: (it) => {
                    const path = it.files.find(({ format }) => format === 'delivery')?.path;
                    return path ? (
                      // Files come from the server, past the router.
                      <a className="ds-link" href={path} download>
                        {t`Download ${{ version: it.version }}`}
                      </a>
                    ) : (
                      <Trans>None: it came out before there were archives</Trans>
                    );
                  },
                },
              ]}
            />
          );
        }}
      </Answer>
    </AppPage>
  );
}
