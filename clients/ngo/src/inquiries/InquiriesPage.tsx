import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, LinkButton, Select, Table, Text, useFormat, labelIn } from '#kit';
import { Answer } from '../Answer.tsx';
import { AppPage } from '../AppPage.tsx';
import { GroundWords, InquiryStatusTag } from '../caseWords.tsx';
import { useCodes } from '../codes.tsx';
import { graphql } from '../gql/index.ts';
import type { Ground, InquiriesPageQuery, InquiryStatus } from '../gql/graphql.ts';
import { ListPager } from '../ListPager.tsx';
import { paths } from '../paths.ts';
import { lastQuarters } from '../quarters.ts';
import { pageSize, useListAddress } from '../useListAddress.ts';
import { useRowKeys } from '../useRowKeys.ts';
import { optionsOf, useChannelNames, useInquiryStatusNames } from '../words.ts';

const inquiriesDocument = graphql(`
  query InquiriesPage($first: Int!, $after: String, $filter: InquiryFilter!) {
    viewer {
      signedIn
    }
    inquiries(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          receivedOn
          channel
          status
          quarter
          incident {
            grounds {
              ground
            }
            area
            municipality
          }
          registeredBy {
            id
            name
          }
        }
      }
    }
  }
`);

export function InquiriesPage() {
  const { t } = useLingui();
  const at = useListAddress();
  const { lists } = useCodes();
  const { quarter } = useFormat();
  const statuses = useInquiryStatusNames();
  const value = (name: string) => at.asked.get(name) ?? '';
  const asked = useQuery(inquiriesDocument, {
    variables: {
      first: pageSize,
      after: at.after,
      filter: {
        status: (value('status') || null) as InquiryStatus | null,
        ground: (value('ground') || null) as Ground | null,
        quarter: value('quarter') || null,
      },
    },
    fetchPolicy: 'cache-and-network',
  });
  useRowKeys();
  const filter = (name: string) => ({
    value: value(name),
    onChange: (event: { target: { value: string } }) => at.choose({ [name]: event.target.value }),
  });
  const filtered = ['status', 'ground', 'quarter'].some(value);
  return (
    <AppPage
      title={t`Inquiries`}
      lead={t`What reached you, as statistics count it.`}
      actions={
        <LinkButton href={paths.newInquiry}>
          <Trans>New inquiry</Trans>
        </LinkButton>
      }
    >
      <div className="ngo-filters">
        <Select label={t`Status`} none={t`All`} options={optionsOf(statuses)} {...filter('status')} />
        <Select label={t`Ground`} none={t`All`} options={lists.grounds} {...filter('ground')} />
        <Select
          label={t`Quarter`}
          none={t`All`}
          options={lastQuarters(8).map((it) => ({ value: it, label: quarter(it) }))}
          {...filter('quarter')}
        />
      </div>
      <Answer of={asked}>
        {({ inquiries: { edges, pageInfo, totalCount } }) =>
          edges.length ? (
            <>
              <Inquiries rows={edges.map(({ node }) => node)} />
              <ListPager at={at} shown={edges.length} total={totalCount} page={pageInfo} busy={asked.loading} />
            </>
          ) : (
            <EmptyState title={filtered ? t`Nothing fits` : t`No inquiry yet`}>
              {filtered ? (
                <Trans>Choose something else above.</Trans>
              ) : (
                <Trans>The first takes less than two minutes, and counts at once.</Trans>
              )}
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}

type Row = InquiriesPageQuery['inquiries']['edges'][number]['node'];

function Inquiries({ rows }: { rows: readonly Row[] }) {
  const { t } = useLingui();
  const { lists, municipalities } = useCodes();
  const { shortDate, quarter } = useFormat();
  const channels = useChannelNames();
  return (
    <Table
      caption={t`Inquiries, latest first`}
      hideCaption
      rows={rows}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'ground',
          header: t`Ground`,
          cell: (it) => (
            <Link href={paths.inquiry(it.id)}>
              <GroundWords grounds={it.incident.grounds} />
            </Link>
          ),
        },
        { key: 'status', header: t`Status`, cell: (it) => <InquiryStatusTag status={it.status} /> },
        { key: 'area', header: t`Service`, cell: (it) => labelIn(lists.areas, it.incident.area) },
        {
          key: 'where',
          header: t`Municipality`,
          cell: ({ incident: { municipality } }) => (municipality ? labelIn(municipalities, municipality) : '–'),
        },
        { key: 'channel', header: t`How`, cell: (it) => channels[it.channel] },
        { key: 'received', header: t`Received`, cell: (it) => shortDate(it.receivedOn) },
        { key: 'quarter', header: t`Counts in`, cell: (it) => quarter(it.quarter) },
        {
          key: 'by',
          header: t`Taken by`,
          cell: (it) => (
            <Text as="span" tone="muted">
              {it.registeredBy?.name ?? '–'}
            </Text>
          ),
        },
      ]}
    />
  );
}
