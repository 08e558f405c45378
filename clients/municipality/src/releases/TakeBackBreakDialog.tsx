import { Trans, useLingui } from '@lingui/react/macro';
import { Text, useAction, useFormat, useToast } from '#kit';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { graphql } from '../gql/index.ts';
import type { SeriesBreak } from './BreaksPage.tsx';

const takeBackDocument = graphql(`
  mutation TakeBackBreak($input: TakeBackBreakInput!) {
    takeBackBreak(input: $input) {
      seriesBreaks {
        id
      }
    }
  }
`);

export function TakeBackBreakDialog({ it, onClose }: { it: SeriesBreak | undefined; onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { quarter } = useFormat();
  const { run, busy, problem, reset } = useAction(takeBackDocument, {
    refetchQueries: ['BreaksPage'],
    awaitRefetchQueries: true,
  });
  const close = () => {
    reset();
    onClose();
  };
  const takeBack = async () => {
    if (!it || !(await run({ input: { id: it.id } }))) return;
    toast({ text: t`It is taken back.` });
    close();
  };
  return (
    <ConfirmDialog
      open={it !== undefined}
      title={t`Take back the break from ${{ quarter: quarter(it?.from ?? '') }}?`}
      does={t`Take it back`}
      leaves={t`Keep it`}
      tone="danger"
      busy={busy}
      problem={problem}
      onConfirm={() => void takeBack()}
      onClose={close}
    >
      <Text>
        <Trans>
          It disappears from what readers see, and is in no file that comes out from now on. A change that does come
          must be announced a whole quarter ahead again.
        </Trans>
      </Text>
    </ConfirmDialog>
  );
}
