import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useFormat } from '#kit';
import { Button, Heading, Notice, Page, Row, Stack, StatusTag, Text, WaitingPage, type TagTone } from '#kit/ui';
import { graphql } from '../gql/gql.ts';
import type { OpenedReport_ReportFragment, ReportStatus } from '../gql/graphql.ts';
import { arrive } from '../router.tsx';
import { AddFacts } from './AddFacts.tsx';
import { ReportedFacts } from './ReportedFacts.tsx';
import { WithdrawReport } from './WithdrawReport.tsx';

const openedReport = graphql(`
  fragment OpenedReport_report on Report {
    id
    status
    registeredOn
    quarter
    freezesOn
    canWithdraw
    canAdd
    additions
  }
`);

export type Opened = { receipt: string; report: FragmentType<OpenedReport_ReportFragment> };

const tones: Record<ReportStatus, TagTone> = { RECEIVED: 'info', WITHDRAWN: 'neutral', FROZEN: 'success' };

export function OpenedReport({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const { t } = useLingui();
  const { date, quarter } = useFormat();
  const { data, complete } = useFragment({ fragment: openedReport, from: opened.report });
  const [shown, setShown] = useState(false);
  const [withdrawnOn, setWithdrawnOn] = useState<Date>();
  useEffect(arrive, [withdrawnOn]);
  if (!complete) return <WaitingPage />;
  const words: Record<ReportStatus, string> = { RECEIVED: t`Received`, WITHDRAWN: t`Withdrawn`, FROZEN: t`Counted` };
  const until = date(data.freezesOn);
  const sentences: Record<ReportStatus, string> = {
    RECEIVED: t`We have your report. You can add to it or withdraw it before ${{ until }}. On that day the quarter closes and it is counted.`,
    WITHDRAWN: t`The report has been withdrawn. It is not counted, and what it told cannot be read any more.`,
    FROZEN: t`The quarter closed on ${{ until }}, and your report is counted. It can no longer be changed, and nothing leads from the number to you.`,
  };
  return (
    <Page title={t`Your report`}>
      {withdrawnOn && (
        <Notice tone="success" title={t`Your report is withdrawn`} announce>
          <Text>
            <Trans>
              It was withdrawn on {date(withdrawnOn)}. It no longer counts in {quarter(data.quarter)}, and what you told
              has been made unreadable. You may print this page as your proof.
            </Trans>
          </Text>
        </Notice>
      )}
      <Stack gap="sm">
        <div>
          <StatusTag tone={tones[data.status]}>{words[data.status]}</StatusTag>
        </div>
        <Text>{sentences[data.status]}</Text>
        <dl className="pu-facts">
          <dt>
            <Trans>Sent on</Trans>
          </dt>
          <dd>{date(data.registeredOn)}</dd>
          <dt>
            <Trans>Counted in</Trans>
          </dt>
          <dd>{data.status === 'WITHDRAWN' ? <Trans>Not counted</Trans> : quarter(data.quarter)}</dd>
          {data.status !== 'WITHDRAWN' && (
            <>
              <dt>
                <Trans>Can be changed before</Trans>
              </dt>
              <dd>{until}</dd>
              <dt>
                <Trans>Added to</Trans>
              </dt>
              <dd>
                <Plural value={data.additions} _0="Not yet" one="Once" other="# times" />
              </dd>
            </>
          )}
        </dl>
      </Stack>
      {data.status !== 'WITHDRAWN' && (
        <Stack gap="sm">
          <Heading level={2}>
            <Trans>What you reported</Trans>
          </Heading>
          {shown ? (
            <ReportedFacts receipt={opened.receipt} />
          ) : (
            <Text tone="muted">
              <Trans>It is hidden, in case somebody can see your screen.</Trans>
            </Text>
          )}
          <Row>
            <Button variant="secondary" aria-expanded={shown} onClick={() => setShown(!shown)}>
              {shown ? <Trans>Hide it</Trans> : <Trans>Show what I reported</Trans>}
            </Button>
          </Row>
        </Stack>
      )}
      {data.canAdd && <AddFacts receipt={opened.receipt} />}
      {data.canWithdraw && (
        <WithdrawReport receipt={opened.receipt} until={until} onWithdrawn={() => setWithdrawnOn(new Date())} />
      )}
      <Row>
        <Button variant="quiet" onClick={onClose}>
          <Trans>Close and forget the code</Trans>
        </Button>
      </Row>
    </Page>
  );
}
