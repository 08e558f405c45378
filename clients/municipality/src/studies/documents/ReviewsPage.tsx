import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, Link, LinkButton, Table, useFormat } from '#kit';
import { graphql } from '../../gql/index.ts';
import { paths } from '../../paths.ts';
import { MoreOf } from '../../MoreRows.tsx';
import { moreOf } from '../../moreOf.ts';
import { StudyFrame } from '../../StudyFrame.tsx';
import { useDocumentKindNames } from '../words.ts';

const reviewsQuery = graphql(`
  query StudyDocuments($id: ID!, $after: String) {
    study(id: $id) {
      id
      documentReviews(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            kind
            title
            edition
            reviewedOn
            checks {
              check
              answer
            }
          }
        }
      }
    }
  }
`);

export function ReviewsPage() {
  const { t } = useLingui();
  return (
    <StudyFrame
      title={t`Documents`}
      part="documents"
      actions={(study) =>
        study.viewerCanChange && (
          <LinkButton href={paths.reviewDocument(study.id)}>
            <Trans>Review a document</Trans>
          </LinkButton>
        )
      }
    >
      {({ id }) => <Reviews key={id} id={id} />}
    </StudyFrame>
  );
}

function Reviews({ id }: { id: string }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const kinds = useDocumentKindNames();
  const asked = useQuery(reviewsQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ study }) => {
        const rows = study?.documentReviews?.edges.map(({ node }) => node) ?? [];
        if (!rows.length)
          return (
            <EmptyState title={t`No documents yet`}>
              <Trans>
                Websites, guidelines, procedures and forms that citizens meet: each is held against the same checklist.
              </Trans>
            </EmptyState>
          );
        return (
          <>
            <Table
              caption={t`Documents, those read last first`}
              hideCaption
              rows={rows}
              rowKey={(it) => it.id}
              columns={[
                {
                  key: 'title',
                  header: t`Title`,
                  cell: (it) => <Link href={paths.documentReview(id, it.id)}>{it.title}</Link>,
                },
                { key: 'kind', header: t`What is it?`, cell: (it) => kinds[it.kind] },
                { key: 'edition', header: t`Edition`, cell: (it) => it.edition ?? '–' },
                { key: 'day', header: t`Read on`, cell: (it) => shortDate(it.reviewedOn) },
                { key: 'faults', header: t`Checklist`, cell: (it) => <Faults checks={it.checks} /> },
              ]}
            />
            <MoreOf
              list={study?.documentReviews}
              onMore={(after) => asked.fetchMore({ variables: { after }, updateQuery: moreOf('documentReviews') })}
            />
          </>
        );
      }}
    </Answer>
  );
}

function Faults({ checks }: { checks: readonly { answer: string }[] }) {
  const faults = checks.filter(({ answer }) => answer === 'NO' || answer === 'PARTLY').length;
  const looked = checks.filter(({ answer }) => answer !== 'NOT_LOOKED_AT').length;
  if (!looked) return <Trans>Not looked at</Trans>;
  return <Plural value={faults} _0="Nothing missing" one="# thing missing" other="# things missing" />;
}
