import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Notice, Text, useAction, useToast } from '#kit';
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
    <Dialog
      open={open}
      title={t`Withdraw this registration?`}
      onClose={close}
      actions={
        <>
          <Button tone="danger" busy={busy} onClick={() => void withdraw()}>
            <Trans>Withdraw it</Trans>
          </Button>
          <Button variant="quiet" onClick={close}>
            <Trans>Keep it</Trans>
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="danger" announce>
          <Text>{problem.message}</Text>
        </Notice>
      )}
      <Text>
        <Trans>It is taken out of the statistics and stays in the list, marked as withdrawn.</Trans>
      </Text>
      <Text>
        <Trans>
          A withdrawal cannot be undone, but you can register the inquiry again: its page keeps the answers for you.
        </Trans>
      </Text>
    </Dialog>
  );
}
