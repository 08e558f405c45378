import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useAction } from '#kit';
import { Button, Heading, Notice, ProblemNotice, Row, Stack, Text, TextArea } from '#kit/ui';
import { graphql } from '../gql/gql.ts';

const addToReport = graphql(`
  mutation AddToReport($input: AddToReportInput!) {
    addToReport(input: $input) {
      report {
        id
        ...OpenedReport_report
      }
    }
  }
`);

const longest = 5000;

export function AddFacts({ receipt }: { receipt: string }) {
  const { t } = useLingui();
  const [account, setAccount] = useState('');
  const [fault, setFault] = useState<string>();
  const [added, setAdded] = useState(0);
  // One key for one text, however often it is sent.
  const key = useRef<string>(undefined);
  const { run, busy, problem, errors } = useAction(addToReport);
  useWarning(!!account.trim());
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    const text = account.trim();
    const over = text.length - longest;
    const wrong = !text
      ? t`Write what you want to add.`
      : over > 0
        ? t`The text is ${{ over }} characters too long. Nothing of it is lost; make it shorter.`
        : undefined;
    setFault(wrong);
    if (wrong) return document.getElementById('addition')?.focus();
    key.current ??= crypto.randomUUID();
    if (!(await run({ input: { receipt, account: text, idempotencyKey: key.current } }))) return;
    key.current = undefined;
    setAccount('');
    setAdded(added + 1);
  };
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Heading level={2}>
          <Trans>Add something</Trans>
        </Heading>
        <Text>
          <Trans>Did you remember more? Leave out names, addresses and numbers that point to a person.</Trans>
        </Text>
        {added > 0 && !account && (
          <Notice tone="success" announce>
            <Text>
              <Trans>It has been added to your report.</Trans>
            </Text>
          </Notice>
        )}
        <TextArea
          key={added}
          id="addition"
          label={t`What you want to add`}
          limit={longest}
          error={fault ?? errors.account}
          value={account}
          onChange={(event) => {
            key.current = undefined;
            setAccount(event.target.value);
          }}
        />
        {problem && problem.code !== 'INVALID' && (
          <ProblemNotice message={problem.message} onRetry={() => void submit()} />
        )}
        <Row>
          <Button type="submit" variant="secondary" busy={busy}>
            <Trans>Add it</Trans>
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function useWarning(typed: boolean) {
  useEffect(() => {
    if (!typed) return undefined;
    // After leaving at once the field is gone from the page, and nothing must hold the person back.
    const warn = (event: BeforeUnloadEvent) => {
      if (document.getElementById('addition')) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [typed]);
}
