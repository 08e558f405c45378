import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Answer, Button, Card, EmptyState, Link, PaperFiles, Text, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { IssuedReportQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { AskForComment } from './AskForComment.tsx';
import { Comments } from './Comments.tsx';
import { Replies } from './Replies.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { ReportView } from './ReportView.tsx';

const issuedDocument = graphql(`
  query IssuedReport($study: ID!, $id: ID!) {
    study(id: $study) {
      id
      title
      phase
      ...Answers_study @unmask
    }
    studyReport(id: $id) {
      id
      number
      final
      issuedOn
      sha256
      viewerCanReply
      viewerCanAskForComment
      content {
        ...ReportView_content @unmask
      }
    }
  }
`);

type Props = {
  /** What the other slices say of a final report. */
  publishing?: ((study: string, report: string) => ReactNode) | undefined;
};

export function IssuedReportPage({ publishing }: Props) {
  const { t } = useLingui();
  const { id: study = '', report = '' } = useParams();
  const asked = useQuery(issuedDocument, { variables: { study, id: report }, fetchPolicy: 'cache-and-network' });
  const title = asked.data?.studyReport?.content.title;
  return (
    <AppPage
      title={title ?? t`Report`}
      lead={<Link href={paths.study(study)}>{t`To the study`}</Link>}
      actions={
        title && (
          <Button variant="secondary" onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        )
      }
    >
      <Answer of={asked}>
        {(data) =>
          data.studyReport && data.study ? (
            <>
              <Issued {...data} />
              {data.studyReport.final && publishing?.(study, report)}
            </>
          ) : (
            <EmptyState title={t`There is no such report`} />
          )
        }
      </Answer>
    </AppPage>
  );
}

function Issued({ study, studyReport: it }: IssuedReportQuery) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (!it || !study) return null;
  const replies = study.replies.edges.map(({ node }) => node).filter(({ number }) => number === it.number);
  const comments = study.comments.edges.map(({ node }) => node).filter(({ number }) => number === it.number);
  const canAsk = it.viewerCanAskForComment && study.phase !== 'CLOSED';
  return (
    <>
      <Text>
        {it.final
          ? t`Report no. ${{ number: it.number }}, final, issued ${{ day: date(it.issuedOn) }}`
          : t`Report no. ${{ number: it.number }}, a draft, issued ${{ day: date(it.issuedOn) }}`}
      </Text>
      <PaperFiles path={`/files/study-reports/${it.id}`} formats={['html', 'pdf', 'docx']} />
      <ReportView content={it.content} />
      {replies.length > 0 && (
        <Card title={t`Replies to this report`}>
          <Replies replies={replies} />
        </Card>
      )}
      {(comments.length > 0 || canAsk) && (
        <Card title={t`Comments by organisations on this report`}>
          <Comments comments={comments} canTakeBack={canAsk} />
          {canAsk && <AskForComment report={it.id} asked={comments.map(({ author }) => author.id)} />}
        </Card>
      )}
      {it.viewerCanReply && study.phase !== 'CLOSED' && <ReplyForm report={it.id} />}
      <Text size="sm" tone="muted">
        <Trans>Checksum of what the report says (SHA-256):</Trans> <span className="mu-hash">{it.sha256}</span>
      </Text>
    </>
  );
}
