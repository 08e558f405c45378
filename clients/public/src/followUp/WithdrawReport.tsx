import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useAction } from '#kit';
import { Button, Dialog, Heading, ProblemNotice, Row, Stack, Text } from '#kit/ui';
import { graphql } from '../gql/gql.ts';

const withdrawReport = graphql(`
  mutation WithdrawReport($input: WithdrawReportInput!) {
    withdrawReport(input: $input) {
      report {
        id
        ...OpenedReport_report
      }
    }
  }
`);

type Props = { receipt: string; until: string; onWithdrawn: () => void };

export function WithdrawReport({ receipt, until, onWithdrawn }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { run, busy, problem, reset } = useAction(withdrawReport);
  const withdraw = async () => {
    if (await run({ input: { receipt } })) onWithdrawn();
  };
  const close = () => {
    setAsking(false);
    reset();
  };
  return (
    <Stack gap="sm">
      <Heading level={2}>
        <Trans>Withdraw the report</Trans>
      </Heading>
      <Text>
        <Trans>You can withdraw it before {until}. You need not say why.</Trans>
      </Text>
      <Row>
        <Button variant="secondary" tone="danger" onClick={() => setAsking(true)}>
          <Trans>Withdraw</Trans>
        </Button>
      </Row>
      <Dialog
        open={asking}
        title={t`Withdraw your report?`}
        onClose={close}
        actions={
          <>
            <Button tone="danger" busy={busy} onClick={() => void withdraw()}>
              <Trans>Yes, withdraw it</Trans>
            </Button>
            <Button variant="secondary" onClick={close}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        }
      >
        <Text>
          <Trans>
            It will not be counted, and what you told is made unreadable. This cannot be undone. You can always send a
            new report.
          </Trans>
        </Text>
        {problem && <ProblemNotice message={problem.message} />}
      </Dialog>
    </Stack>
  );
}
