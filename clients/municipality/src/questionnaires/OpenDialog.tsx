import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button, DateField, Dialog, Text, useAction, useFormat, useToast, type Problem } from '#kit';
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
  institutions: readonly { name: string }[];
  versionNow: () => number;
  /** What is missing is shown at its fields. */
  onRefused: (problem: Problem) => void;
  onClose: () => void;
};

export function OpenDialog({ id, institutions, versionNow, onRefused, onClose }: Props) {
  const { t } = useLingui();
  const { list } = useFormat();
  const toast = useToast();
  const { run, busy, problem, errors } = useAction(openDocument);
  const [closesOn, setClosesOn] = useState<string | null>('');
  const [odd, setOdd] = useState(false);
  useEffect(() => {
    if (problem?.code !== 'INVALID' || errors['closesOn']) return;
    onRefused(problem);
    onClose();
    // oxlint-disable-next-line react/exhaustive-deps -- one answer of the server is told once
  }, [problem]);
  const open = async () => {
    setOdd(closesOn === null);
    if (closesOn === null || !(await run({ input: { id, version: versionNow(), closesOn: closesOn || null } }))) return;
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
      <Text>
        {t`It is about ${{ institutions: list(institutions.map(({ name }) => name)) }}, and stays so, whatever the study comes to cover later.`}
      </Text>
      <DateField
        legend={t`The day you mean to close it, if you know it`}
        hint={t`You are reminded of it then. It stays open until somebody closes it.`}
        error={odd ? t`Write a date, such as 14 3 2026.` : errors['closesOn']}
        onChange={setClosesOn}
      />
    </Dialog>
  );
}
