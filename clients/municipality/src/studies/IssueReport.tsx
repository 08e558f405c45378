import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Card, Dialog, Text, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { Refusal } from '../Refusal.tsx';
import type { ReportStudy } from './ReportPage.tsx';

const issueDocument = graphql(`
  mutation IssueStudyReport($input: IssueStudyReportInput!) {
    issueStudyReport(input: $input) {
      report {
        id
      }
    }
  }
`);

type Props = { study: ReportStudy; /** What is written must be saved first. */ onBefore: () => Promise<boolean> };

export function IssueReport({ study, onBefore }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'draft' | 'final'>();
  return (
    <Card title={t`Issue the report`}>
      <Text>
        <Trans>
          A report is composed from the study as it stands, gets the next number and never changes. A draft can be
          replied to; the next report keeps the replies. The final one closes the study.
        </Trans>
      </Text>
      <div className="mu-actions">
        <Button onClick={() => setAsking('draft')}>
          <Trans>Issue a draft</Trans>
        </Button>
        <Button variant="secondary" onClick={() => setAsking('final')}>
          <Trans>Issue the final report</Trans>
        </Button>
      </div>
      {asking && (
        <Confirm study={study} final={asking === 'final'} onBefore={onBefore} onClose={() => setAsking(undefined)} />
      )}
    </Card>
  );
}

function Confirm({ study, final, onBefore, onClose }: Props & { final: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const toast = useToast();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [unsaved, setUnsaved] = useState(false);
  const { run, busy, problem } = useAction(issueDocument, { refetchQueries: ['StudyHead'] });
  const issue = async () => {
    const saved = await onBefore();
    setUnsaved(!saved);
    if (!saved) return;
    const answer = await run({ input: { idempotencyKey, study: study.id, final } });
    if (!answer) return;
    toast({ text: t`The report is issued.` });
    await navigate(paths.studyReport(study.id, answer.issueStudyReport.report.id));
  };
  return (
    <Dialog
      open
      title={final ? t`Issue the final report?` : t`Issue a draft?`}
      onClose={onClose}
      actions={
        <>
          <Button busy={busy} onClick={() => void issue()}>
            {final ? <Trans>Issue it and close the study</Trans> : <Trans>Issue the draft</Trans>}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            <Trans>Not yet</Trans>
          </Button>
        </>
      }
    >
      <Refusal problem={problem} />
      {unsaved && (
        <Text role="alert">
          <Trans>Something you wrote is not saved yet. Issue the report when it is.</Trans>
        </Text>
      )}
      <ul className="el-list">
        <li>
          <Trans>Every finding becomes visible to the municipality and its institutions, at once.</Trans>
        </li>
        <li>
          <Trans>
            Interviews and passages stay with the team. The report tells only how many there are, and which documents
            were read.
          </Trans>
        </li>
        <li>
          {final ? (
            <Trans>The study is closed: nothing can be added or changed any more, and nobody can reply.</Trans>
          ) : (
            <Trans>
              The municipality's manager and the leaders of its institutions can reply. You can go on working.
            </Trans>
          )}
        </li>
        <li>
          <Trans>It cannot be taken back.</Trans>
        </li>
      </ul>
    </Dialog>
  );
}
