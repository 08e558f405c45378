import { Trans, useLingui } from '@lingui/react/macro';
import { Text, useAction, useToast } from '#kit';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
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
    <ConfirmDialog
      open={it !== undefined}
      title={t`End ${{ name: it?.name ?? '' }}?`}
      onClose={close}
      does={t`End it`}
      leaves={t`Keep it`}
      tone="danger"
      busy={busy}
      problem={problem}
      onConfirm={() => void end()}
    >
      <Text>
        <Trans>
          Every program that uses it is refused from now on. It cannot be brought back; you can make a new one.
        </Trans>
      </Text>
    </ConfirmDialog>
  );
}
