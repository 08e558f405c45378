import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Button, Dialog, Text, useAction, useToast, type Problem } from '#kit';
import { graphql } from '../gql/index.ts';
import { Refusal } from '../Refusal.tsx';

const openDocument = graphql(`
  mutation OpenQuestionnaire($input: OpenQuestionnaireInput!) {
    openQuestionnaire(input: $input) {
      questionnaire {
        ...Questionnaire_questionnaire @unmask
      }
    }
  }
`);

type Props = {
  id: string;
  versionNow: () => number;
  /** What is missing is shown at its fields. */
  onRefused: (problem: Problem) => void;
  onClose: () => void;
};

export function OpenDialog({ id, versionNow, onRefused, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const { run, busy, problem } = useAction(openDocument);
  useEffect(() => {
    if (problem?.code !== 'INVALID') return;
    onRefused(problem);
    onClose();
    // oxlint-disable-next-line react/exhaustive-deps -- one answer of the server is told once
  }, [problem]);
  const open = async () => {
    if (!(await run({ input: { id, version: versionNow() } }))) return;
    toast({ text: t`It is open. Make invitations, so that people can answer.` });
    onClose();
  };
  return (
    <Dialog
      open
      title={t`Open it for answers?`}
      onClose={onClose}
      actions={
        <>
          <Button busy={busy} onClick={() => void open()}>
            <Trans>Open it</Trans>
          </Button>
          <Button variant="quiet" onClick={onClose}>
            <Trans>Not yet</Trans>
          </Button>
        </>
      }
    >
      <Refusal problem={problem} />
      <Text>
        <Trans>From then on its questions stay as they are. People answer with invitations that you make.</Trans>
      </Text>
    </Dialog>
  );
}
