import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Notice, ProblemNotice, Row, Text, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';

const deactivateDocument = graphql(`
  mutation DeactivateMember($input: DeactivateMemberInput!) {
    deactivateMember(input: $input) {
      member {
        id
        active
        viewerCanManage
      }
    }
  }
`);

type Props = { member: { id: string; name: string } | undefined; onClose: () => void };

export function EndAccountDialog({ member, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const { run, busy, problem, reset } = useAction(deactivateDocument);
  const close = () => {
    reset();
    onClose();
  };
  const end = async () => {
    if (!member || !(await run({ input: { id: member.id } }))) return;
    toast({ text: t`The account of ${{ name: member.name }} has ended. Invite the person again to open it.` });
    close();
  };
  return (
    <Dialog open={member !== undefined} title={t`End the account of ${{ name: member?.name ?? '' }}?`} onClose={close}>
      {problem && <ProblemNotice message={problem.message} />}
      <Notice>
        <Text size="sm">
          <Trans>
            The person is signed out everywhere at once and cannot sign in again. What they did stays, with their name.
          </Trans>
        </Text>
      </Notice>
      <Row>
        <Button tone="danger" busy={busy} onClick={() => void end()}>
          <Trans>End the account</Trans>
        </Button>
        <Button variant="quiet" onClick={close}>
          <Trans>Keep it</Trans>
        </Button>
      </Row>
    </Dialog>
  );
}
