import { Trans, useLingui } from '@lingui/react/macro';
import { Text, useAction, useToast } from '#kit';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { graphql } from '../gql/index.ts';

const withdrawDocument = graphql(`
  mutation WithdrawRegistration($input: WithdrawRegistrationInput!) {
    withdrawRegistration(input: $input) {
      registration {
        id
        status
        counted
        version
        viewerCanCorrect
        viewerCanWithdraw
      }
    }
  }
`);

type Props = { id: string; version: number; open: boolean; onClose: () => void };

export function WithdrawDialog({ id, version, open, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const { run, busy, problem, reset } = useAction(withdrawDocument, { refetchQueries: ['RegistrationPage'] });
  const close = () => {
    reset();
    onClose();
  };
  const withdraw = async () => {
    if (!(await run({ input: { id, version } }))) return;
    toast({ text: t`Withdrawn. It no longer counts.` });
    close();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Withdraw this registration?`}
      onClose={close}
      does={t`Withdraw it`}
      leaves={t`Keep it`}
      tone="danger"
      busy={busy}
      problem={problem}
      onConfirm={() => void withdraw()}
    >
      <Text>
        <Trans>It is taken out of the statistics and stays in the list, marked as withdrawn.</Trans>
      </Text>
      <Text>
        <Trans>
          A withdrawal cannot be undone, but you can register the inquiry again: its page keeps the answers for you.
        </Trans>
      </Text>
    </ConfirmDialog>
  );
}
