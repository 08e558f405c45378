import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Problem } from '#kit';
import { Button, Notice, ProblemNotice, Row, Text } from '#kit/ui';

/** Where trying again cannot help, what was written can still be taken along. */
export function NotSent({ problem, written, onRetry }: { problem: Problem; written: string; onRetry: () => void }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  if (problem.reason !== 'questionnaire_closed' && problem.reason !== 'invitation_used')
    return <ProblemNotice message={problem.message} onRetry={onRetry} />;
  const copy = () =>
    navigator.clipboard.writeText(written).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Notice
      tone="danger"
      title={problem.reason === 'invitation_used' ? t`Nothing was sent now` : t`Your answers could not be taken`}
      announce
    >
      <Text>{problem.message}</Text>
      {written && (
        <Row>
          <Button variant="secondary" small onClick={() => void copy()}>
            <Trans>Copy what I wrote</Trans>
          </Button>
          <output>{copied ? t`Copied.` : ''}</output>
        </Row>
      )}
    </Notice>
  );
}
