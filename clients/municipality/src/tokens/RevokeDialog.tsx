import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, ProblemNotice, Row, Text, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';

const revokeDocument = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      apiToken {
        id
        revoked
      }
    }
  }
`);

export type Ending = { id: string; name: string } | undefined;

export function RevokeDialog({ it, onClose }: { it: Ending; onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { run, busy, problem, reset } = useAction(revokeDocument);
  const close = () => {
    reset();
    onClose();
  };
  const end = async () => {
    if (!it || !(await run({ input: { id: it.id } }))) return;
    toast({ text: t`The token no longer works.` });
    close();
  };
  return (
    <Dialog open={it !== undefined} title={t`End ${{ name: it?.name ?? '' }}?`} onClose={close}>
      {problem && <ProblemNotice message={problem.message} />}
      <Text>
        <Trans>
          Every program that uses it is refused from now on. It cannot be brought back; you can make a new one.
        </Trans>
      </Text>
      <Row>
        <Button tone="danger" busy={busy} onClick={() => void end()}>
          <Trans>End it</Trans>
        </Button>
        <Button variant="quiet" onClick={close}>
          <Trans>Keep it</Trans>
        </Button>
      </Row>
    </Dialog>
  );
}
