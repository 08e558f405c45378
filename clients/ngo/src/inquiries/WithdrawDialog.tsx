import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Button, Row, Text, TextArea, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { RouteDialog } from '../RouteDialog.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useCloseTo } from '../trail.tsx';
import { useUnsaved } from '../unsaved.tsx';

const withdrawDocument = graphql(`
  mutation WithdrawInquiry($input: WithdrawInquiryInput!) {
    withdrawInquiry(input: $input) {
      inquiry {
        ...InquiryDetails @unmask
      }
    }
  }
`);

/** Cannot be undone, so it asks why instead of whether. */
export function WithdrawDialog() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const close = useCloseTo(paths.inquiry(id));
  const toast = useToast();
  const [reason, setReason] = useState('');
  const { run, busy, problem, errors } = useAction(withdrawDocument);
  const release = useUnsaved(reason !== '');
  const withdraw = async () => {
    if (!(await run({ input: { id, reason } }))) return;
    release();
    toast({ text: t`The inquiry is withdrawn and no longer counts.` });
    close();
  };
  return (
    <RouteDialog title={t`Withdraw this inquiry`} back={paths.inquiry(id)}>
      <Text>
        <Trans>
          Do this when it was registered by mistake or twice. It stops counting in the statistics, and cannot be taken
          back. A case that was opened from it goes on.
        </Trans>
      </Text>
      <StaffForm
        label={t`Withdraw this inquiry`}
        onSave={() => void withdraw()}
        busy={busy}
        problem={problem}
        errors={errors}
      >
        <TextArea
          id="reason"
          label={t`Reason`}
          hint={t`For your colleagues. It stays with the inquiry.`}
          limit={500}
          rows={3}
          value={reason}
          error={errors.reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Row>
          <Button type="submit" tone="danger" busy={busy}>
            <Trans>Withdraw</Trans>
          </Button>
          <Button variant="quiet" onClick={close}>
            <Trans>Keep it</Trans>
          </Button>
        </Row>
      </StaffForm>
    </RouteDialog>
  );
}
