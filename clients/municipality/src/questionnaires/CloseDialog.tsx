import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Text, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Questionnaire_QuestionnaireFragment } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';

const closeDocument = graphql(`
  mutation CloseQuestionnaire($input: CloseQuestionnaireInput!) {
    closeQuestionnaire(input: $input) {
      questionnaire {
        ...Questionnaire_questionnaire @unmask
      }
    }
  }
`);

type Props = { questionnaire: Questionnaire_QuestionnaireFragment; onClose: () => void };

export function CloseDialog({ questionnaire: { id, version, invited, answered }, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const { run, busy, problem } = useAction(closeDocument, {
    // Evidence and results of the study may name it from now on.
    update: (cache) => cache.evict({ fieldName: 'questionnaireSummary' }),
  });
  const close = async () => {
    if (!(await run({ input: { id, version } }))) return;
    toast({ text: t`It is closed, and its results are made.` });
    onClose();
  };
  return (
    <Dialog
      open
      title={t`Close the questionnaire for good?`}
      onClose={onClose}
      actions={
        <>
          <Button tone="danger" busy={busy} onClick={() => void close()}>
            <Trans>Close it for good</Trans>
          </Button>
          <Button variant="quiet" onClick={onClose}>
            <Trans>Leave it open</Trans>
          </Button>
        </>
      }
    >
      <Refusal problem={problem} />
      <Text>
        <Plural
          value={invited - answered}
          _0="Everybody who was invited has answered."
          one="# invitation has not been used. Whoever has it can no longer answer."
          other="# invitations have not been used. Whoever has one can no longer answer."
        />
      </Text>
      <Text>
        <Trans>
          The results are made now, once, and never change. What fewer than five people chose is hidden in them. Others
          than the team see them when a report of the study is issued.
        </Trans>
      </Text>
    </Dialog>
  );
}
