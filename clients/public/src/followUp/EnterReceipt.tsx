import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { problemOf } from '#kit';
import { Button, ErrorSummary, Page, ProblemNotice, Row, Stack, Text, TextField, type FieldError } from '#kit/ui';
import { graphql } from '../gql/gql.ts';
import type { Opened } from './OpenedReport.tsx';
import { digitsOfReceipt, receiptDigits } from './receiptDigits.ts';

const followUp = graphql(`
  query FollowUp($receipt: String!) {
    report(receipt: $receipt) {
      id
      ...OpenedReport_report
    }
  }
`);

export function EnterReceipt({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<string>();
  const wrong = (message: string) => setErrors([{ id: 'code', message }]);
  const open = async (event?: FormEvent) => {
    event?.preventDefault();
    setProblem(undefined);
    setErrors([]);
    const receipt = receiptDigits(code);
    const count = receipt.length;
    if (!count) return wrong(t`Write your code.`);
    if (count !== digitsOfReceipt) return wrong(t`The code has 24 digits. There are ${{ count }} here.`);
    setBusy(true);
    try {
      const { data } = await client.query({ query: followUp, variables: { receipt }, fetchPolicy: 'network-only' });
      if (data?.report) onOpen({ receipt, report: data.report });
      else wrong(t`No report opens with this code. Look at the digits once more.`);
    } catch (error) {
      const { code: kind, fields, message } = problemOf(error, i18n);
      if (kind === 'INVALID') wrong(fields[0]?.message ?? message);
      else setProblem(message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void open(event)}>
      <Page title={t`Follow up on your report`}>
        <ErrorSummary errors={errors} />
        <Text>
          <Trans>
            Use the code you got when you sent it. You can then see how it stands, add to it, or withdraw it.
          </Trans>
        </Text>
        <Stack>
          <TextField
            id="code"
            label={t`Your code`}
            hint={t`24 digits. You may paste it. Spaces make no difference.`}
            inputMode="numeric"
            className="ds-input el-number"
            dir="ltr"
            value={code}
            error={errors[0]?.message}
            onChange={(event) => setCode(event.target.value)}
          />
          {problem && <ProblemNotice message={problem} onRetry={() => void open()} />}
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Open the report</Trans>
            </Button>
          </Row>
        </Stack>
        <Text size="sm" tone="muted">
          <Trans>
            If the code is lost, nobody can open the report, and neither can we. You are welcome to send a new one.
          </Trans>
        </Text>
      </Page>
    </form>
  );
}
