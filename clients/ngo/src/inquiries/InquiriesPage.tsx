import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Answer,
  EmptyState,
  LinkButton,
  ListCount,
  ListPager,
  optionsOf,
  pageSize,
  quartersBack,
  Select,
  useFormat,
  useListAddress,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { useCodes } from '../codes.tsx';
import { graphql } from '../gql/index.ts';
import type { Ground, InquiryStatus } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { useRowKeys } from '../useRowKeys.ts';
import { useInquiryStatusNames } from '../words.ts';
import { InquiriesTable } from './InquiriesTable.tsx';

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
          counted
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
          options={quartersBack(8).map((it) => ({ value: it, label: quarter(it) }))}
          {...filter('quarter')}
        />
      </div>
      <ListCount total={asked.data?.inquiries.totalCount} busy={asked.loading} />
      <Answer of={asked}>
        {({ inquiries: { edges, pageInfo, totalCount } }) =>
          edges.length ? (
            <>
              <InquiriesTable rows={edges.map(({ node }) => node)} />
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
