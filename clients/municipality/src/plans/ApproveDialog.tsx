import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Notice, Text, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import { MissingList } from './Missing.tsx';
import { planDocument, type Plan } from './planDocument.ts';

const approveDocument = graphql(`
  mutation ApproveActionPlan($input: ApproveActionPlanInput!) {
    approveActionPlan(input: $input) {
      plan {
        id
        status
        number
        version
      }
    }
  }
`);

type Props = { plan: Plan; open: boolean; onClose: () => void };

export function ApproveDialog({ plan, open, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const client = useApolloClient();
  const { run, busy, problem, reset } = useAction(approveDocument);
  const close = () => {
    reset();
    onClose();
  };
  const approve = async () => {
    const answer = await run({ input: { id: plan.id, version: plan.version } });
    // Refused, the page below shows what is missing now, and what a colleague changed.
    await client.refetchQueries({ include: [planDocument] });
    if (!answer) return;
    toast({ text: t`Approved as version ${{ number: answer.approveActionPlan.plan.number }}.` });
    close();
  };
  return (
    <Dialog
      open={open}
      title={t`Approve version ${{ number: plan.number + 1 }} of the plan?`}
      onClose={close}
      actions={
        <>
          <Button busy={busy} onClick={() => void approve()}>
            <Trans>Approve it</Trans>
          </Button>
          <Button variant="quiet" onClick={close}>
            <Trans>Not yet</Trans>
          </Button>
        </>
      }
    >
      {problem && (
        <Notice
          tone="danger"
          announce
          title={problem.code === 'INVALID' ? t`It cannot be approved yet` : t`That did not work`}
        >
          {problem.code === 'INVALID' ? <MissingList plan={plan} /> : <Text>{problem.message}</Text>}
        </Notice>
      )}
      <Text>
        <Trans>From then on it holds as it stands, and the institutions report on their actions.</Trans>
      </Text>
      <Text>
        <Trans>It can be changed later, with a reason, as a new version beside this one.</Trans>
      </Text>
    </Dialog>
  );
}
