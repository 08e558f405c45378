import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Text, useAction, useToast, VisuallyHidden } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Comments_CommentFragment } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';

const takeBackDocument = graphql(`
  mutation TakeBackCommentRequest($input: TakeBackCommentRequestInput!) {
    takeBackCommentRequest(input: $input) {
      report {
        id
      }
    }
  }
`);

type Props = { of: Comments_CommentFragment };

/** Asks an organisation no longer. It may be reading the draft now, so it is asked first. */
export function TakeBackRequest({ of: { id, author } }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const { run, busy, problem, reset } = useAction(takeBackDocument, {
    refetchQueries: ['IssuedReport'],
    awaitRefetchQueries: true,
  });
  const leave = () => {
    reset();
    setAsking(false);
  };
  const takeBack = async () => {
    if (!(await run({ input: { id } }))) return;
    toast({ text: t`${{ name: author.name }} is no longer asked.` });
  };
  return (
    <>
      <Button variant="quiet" small onClick={() => setAsking(true)}>
        <Trans>Take it back</Trans>
        <VisuallyHidden>{` ${author.name}`}</VisuallyHidden>
      </Button>
      <Dialog
        open={asking}
        title={t`Ask ${{ name: author.name }} no longer?`}
        onClose={leave}
        actions={
          <>
            <Button tone="danger" busy={busy} onClick={() => void takeBack()}>
              <Trans>Take the request back</Trans>
            </Button>
            <Button variant="quiet" onClick={leave}>
              <Trans>Keep asking</Trans>
            </Button>
          </>
        }
      >
        <Refusal problem={problem} />
        <Text>
          <Trans>Its people can no longer read this draft. What somebody there is writing now is not sent.</Trans>
        </Text>
      </Dialog>
    </>
  );
}
