import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Notice, Text } from '#kit';
import { ApproveDialog } from './ApproveDialog.tsx';
import type { Plan } from './planDocument.ts';
import { ReviseDialog } from './ReviseDialog.tsx';

/** Where the plan stands, and the next step of whoever may take it. */
export function Standing({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (plan.status === 'APPROVED') {
    return (
      <>
        <Notice tone="success" title={t`Approved: it holds as it stands`}>
          <Text>
            <Trans>What is done is reported on each action, and what is measured on each indicator.</Trans>
          </Text>
          {plan.viewerCanApprove && (
            <Button variant="secondary" small onClick={() => setOpen(true)}>
              <Trans>Revise the plan</Trans>
            </Button>
          )}
        </Notice>
        <ReviseDialog plan={plan} open={open} onClose={close} />
      </>
    );
  }
  const whole = plan.shortcomings?.length === 0;
  return (
    <>
      <Notice title={plan.status === 'DRAFT' ? t`A draft: nothing holds yet` : t`The next version is being written`}>
        {plan.reason && <Text>{t`Reason: ${{ reason: plan.reason }}`}</Text>}
        {plan.status === 'REVISING' && <Text>{t`Version ${plan.number} holds until the next one is approved.`}</Text>}
        {plan.viewerCanDraft && !plan.viewerCanApprove && (
          <Text>
            {whole ? (
              <Trans>Nothing is missing. A manager of the municipality can approve it.</Trans>
            ) : (
              <Trans>When nothing is missing, a manager of the municipality approves it.</Trans>
            )}
          </Text>
        )}
        {plan.viewerCanApprove && (
          <Button onClick={() => setOpen(true)}>
            <Trans>Approve the plan</Trans>
          </Button>
        )}
      </Notice>
      <ApproveDialog plan={plan} open={open} onClose={close} />
    </>
  );
}
