import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, Card, EmptyState, Link, PaperFiles, Stack, Text, useApiLocale, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { paths } from '../paths.ts';
import { commentDocument } from './commentDocument.ts';
import { CommentForm } from './CommentForm.tsx';
import { Draft } from './Draft.tsx';

/** A draft report as an NGO reads it, and what it says to it. */
export function CommentPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const { id = '' } = useParams();
  const locale = useApiLocale();
  const asked = useQuery(commentDocument, { variables: { id, locale }, fetchPolicy: 'cache-and-network' });
  const draft = asked.data?.reportComment?.report;
  return (
    <AppPage
      title={draft?.content.title ?? t`Draft`}
      windowTitle={t`Comment on a draft`}
      lead={<Link href={paths.comments}>{t`To the drafts`}</Link>}
    >
      <Answer of={asked}>
        {({ reportComment: it, codeLists }) =>
          it ? (
            <Stack>
              <Text>
                {t`Draft no. ${{ number: it.report.number }}, issued ${{ day: date(it.report.issuedOn) }}. Your organisation was asked on ${{ asked: date(it.askedOn) }}.`}
              </Text>
              {it.wantedBy && it.viewerCanComment && (
                <Text>{t`Your comment is wanted by ${{ day: date(it.wantedBy) }}.`}</Text>
              )}
              <PaperFiles path={`/files/study-reports/${it.report.id}`} formats={['html', 'pdf', 'docx']} />
              <Text size="sm" tone="muted">
                <Trans>
                  It is not public: share it with nobody outside your organisation. The files hold all of it; the page
                  leaves out the method and what has been looked at.
                </Trans>
              </Text>
              <Draft content={it.report.content} codeLists={codeLists} />
              {it.viewerCanComment ? <CommentForm key={it.id} comment={it} /> : <Said text={it.text} />}
            </Stack>
          ) : (
            <EmptyState title={t`There is no such draft`}>
              <Trans>It does not exist, or another organisation was asked.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}

/** After the final report, and for a volunteer: what was said can be read. */
function Said({ text }: { text: string }) {
  const { t } = useLingui();
  return (
    <Card title={t`What your organisation says`}>
      {text ? (
        <Text className="ngo-words">{text}</Text>
      ) : (
        <Text tone="muted">
          <Trans>Nothing is written.</Trans>
        </Text>
      )}
    </Card>
  );
}
