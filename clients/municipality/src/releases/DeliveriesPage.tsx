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
      delivery {
        path
        bytes
        listSha256
      }
    }
  }
`);

/** What has been handed over, release by release: one archive each, and a list by which it can be checked. */
export function DeliveriesPage() {
  const { t } = useLingui();
  const { dateTime, number, quarter } = useFormat();
  const asked = useQuery(deliveriesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <AppPage
      title={t`Deliveries`}
      lead={t`Everything of a release in one archive, with the size and hash of each file. What was delivered never changes. Who fetches it is not recorded: it is open to everybody.`}
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
                  key: 'bytes',
                  header: t`Bytes`,
                  numeric: true,
                  cell: ({ delivery }) => (delivery ? number(delivery.bytes) : ''),
                },
                {
                  key: 'sha',
                  header: t`SHA-256 of the list of files`,
                  cell: ({ delivery }) =>
                    delivery && <span className="mu-hash">{delivery.listSha256.slice(0, 8)}…</span>,
                },
                {
                  key: 'zip',
                  header: t`Archive`,
                  cell: (it) => {
                    return it.delivery ? (
                      // Files come from the server, past the router.
                      <a className="ds-link" href={it.delivery.path} download>
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
