import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag, Table, Text, useFormat, VisuallyHidden } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ToldBefore_SummaryFragment } from '../gql/graphql.ts';
import { WithdrawSummaryDialog } from './WithdrawSummaryDialog.tsx';

graphql(`
  fragment ToldBefore_summary on PlanSummary {
    id
    number
    introduction
    publishedOn
    stands
    withdrawnOn
    withdrawnBecause
    version
  }
`);

type Summary = ToldBefore_SummaryFragment;

export function ToldBefore({ rows, withdraws }: { rows: readonly Summary[]; withdraws: boolean }) {
  const { t } = useLingui();
  const { shortDate, number } = useFormat();
  const [taken, setTaken] = useState<string>();
  if (!rows.length) {
    return (
      <Text tone="muted">
        <Trans>Nothing was told yet.</Trans>
      </Text>
    );
  }
  return (
    <>
      <Table
        caption={t`Published versions, the newest first`}
        hideCaption
        rows={rows}
        rowKey={(it) => it.id}
        columns={[
          { key: 'number', header: t`Version`, cell: (it) => number(it.number) },
          { key: 'day', header: t`Published`, cell: (it) => shortDate(it.publishedOn) },
          { key: 'state', header: t`State`, cell: (it) => <State it={it} /> },
          ...(withdraws
            ? [
                {
                  key: 'withdraw',
                  header: t`Take back`,
                  cell: (it: Summary) =>
                    it.stands ? (
                      <Button variant="quiet" tone="danger" small onClick={() => setTaken(it.id)}>
                        <Trans>Take back</Trans>
                        <VisuallyHidden>{t`: version ${{ number: it.number }}`}</VisuallyHidden>
                      </Button>
                    ) : (
                      '–'
                    ),
                },
              ]
            : []),
        ]}
      />
      <WithdrawSummaryDialog summary={rows.find(({ id }) => id === taken)} onClose={() => setTaken(undefined)} />
    </>
  );
}

function State({ it }: { it: Summary }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  if (it.stands) return <StatusTag tone="success">{t`Everyone reads it`}</StatusTag>;
  if (!it.withdrawnOn) return <StatusTag tone="neutral">{t`Replaced`}</StatusTag>;
  return (
    <>
      <StatusTag tone="warning">{t`Taken back ${{ day: shortDate(it.withdrawnOn) }}`}</StatusTag>
      <Text as="div" size="sm" tone="muted">
        {it.withdrawnBecause}
      </Text>
    </>
  );
}
