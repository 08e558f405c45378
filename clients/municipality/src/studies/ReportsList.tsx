import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ReportsList_StudyFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Replies } from './Replies.tsx';

graphql(`
  fragment Answers_study on Study {
    replies(first: 100) {
      edges {
        cursor
        node {
          ...Replies_reply @unmask
        }
      }
    }
    comments(first: 100) {
      edges {
        cursor
        node {
          ...Comments_comment @unmask
        }
      }
    }
  }
`);

graphql(`
  fragment ReportsList_study on Study {
    id
    reports(first: 100) {
      edges {
        cursor
        node {
          id
          number
          final
          issuedOn
          viewerCanReply
        }
      }
    }
    ...Answers_study @unmask
  }
`);

export function ReportsList({ study }: { study: ReportsList_StudyFragment }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const reports = study.reports.edges.map(({ node }) => node);
  const replies = study.replies.edges.map(({ node }) => node);
  const comments = study.comments.edges.map(({ node }) => node);
  if (!reports.length)
    return (
      <Text tone="muted">
        <Trans>None is issued yet.</Trans>
      </Text>
    );
  return (
    <>
      <Table
        caption={t`Issued reports, the newest first`}
        hideCaption
        rows={reports}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'number',
            header: t`Report`,
            cell: ({ id, number }) => <Link href={paths.studyReport(study.id, id)}>{t`Report no. ${{ number }}`}</Link>,
          },
          { key: 'kind', header: t`Kind`, cell: ({ final }) => (final ? t`Final` : t`Draft, open for replies`) },
          { key: 'issued', header: t`Issued`, cell: ({ issuedOn }) => shortDate(issuedOn) },
          {
            key: 'replies',
            header: t`Replies`,
            numeric: true,
            cell: ({ number }) => replies.filter((it) => it.number === number).length,
          },
          {
            key: 'comments',
            header: t`Comments`,
            numeric: true,
            cell: ({ number }) => comments.filter((it) => it.number === number && it.writtenOn).length,
          },
        ]}
      />
      <Replies replies={replies} />
    </>
  );
}
