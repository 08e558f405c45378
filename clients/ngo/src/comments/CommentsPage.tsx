import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, Link, ListCount, ListPager, pageSize, Table, useFormat, useListAddress } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';

const commentsDocument = graphql(`
  query CommentsPage($first: Int!, $after: String) {
    commentRequests(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          askedOn
          wantedBy
          writtenOn
          viewerCanComment
          report {
            id
            number
            content {
              title
              municipality
            }
          }
        }
      }
    }
  }
`);

/** Draft reports that the organisation was asked to comment on. */
export function CommentsPage() {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const at = useListAddress();
  const asked = useQuery(commentsDocument, {
    variables: { first: pageSize, after: at.after },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AppPage
      title={t`Comments on drafts`}
      lead={t`The equality body asks your organisation what it thinks of a draft report, before the final one is issued.`}
    >
      <ListCount total={asked.data?.commentRequests.totalCount} busy={asked.loading} />
      <Answer of={asked}>
        {({ commentRequests: list }) => {
          const rows = list.edges.map(({ node }) => node);
          if (!rows.length)
            return (
              <EmptyState title={t`Nobody has asked for a comment`}>
                <Trans>When somebody does, the draft stands here.</Trans>
              </EmptyState>
            );
          return (
            <>
              <Table
                caption={t`Drafts, the last asked first`}
                rows={rows}
                rowKey={(it) => it.id}
                columns={[
                  {
                    key: 'draft',
                    header: t`Draft`,
                    cell: (it) => (
                      <Link href={paths.comment(it.id)}>
                        {t`${{ title: it.report.content.title }}, no. ${{ number: it.report.number }}`}
                      </Link>
                    ),
                  },
                  { key: 'municipality', header: t`Municipality`, cell: (it) => it.report.content.municipality },
                  { key: 'asked', header: t`Asked`, cell: (it) => shortDate(it.askedOn) },
                  {
                    key: 'wanted',
                    header: t`Wanted by`,
                    cell: (it) => (it.wantedBy ? shortDate(it.wantedBy) : '–'),
                  },
                  {
                    key: 'state',
                    header: t`Your comment`,
                    cell: (it) => {
                      if (it.writtenOn) return t`Sent ${{ day: shortDate(it.writtenOn) }}`;
                      return it.viewerCanComment ? t`Not written yet` : t`Not written`;
                    },
                  },
                ]}
              />
              <ListPager
                at={at}
                shown={rows.length}
                total={list.totalCount}
                page={list.pageInfo}
                busy={asked.loading}
              />
            </>
          );
        }}
      </Answer>
    </AppPage>
  );
}
