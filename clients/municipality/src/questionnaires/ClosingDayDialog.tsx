import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DateField, Dialog, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Questionnaire_QuestionnaireFragment } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';

const planDocument = graphql(`
  mutation PlanClosing($input: PlanClosingInput!) {
    planClosing(input: $input) {
      questionnaire {
        id
        version
        closesOn
      }
    }
  }
`);

type Props = {
  questionnaire: Pick<Questionnaire_QuestionnaireFragment, 'id' | 'version' | 'closesOn'>;
  onClose: () => void;
};

export function ClosingDayDialog({ questionnaire: { id, version, closesOn }, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const [day, setDay] = useState<string | null>(closesOn ?? '');
  const [odd, setOdd] = useState(false);
  const { run, busy, problem, errors } = useAction(planDocument);
  const keep = async () => {
    setOdd(day === null);
    if (day === null || !(await run({ input: { id, version, closesOn: day || null } }))) return;
    toast({ text: day ? t`The day is kept.` : t`It has no closing day.` });
    onClose();
  };
  return (
    <Dialog
      open
      title={t`When do you mean to close it?`}
      onClose={onClose}
      actions={
        <>
          <Button busy={busy} onClick={() => void keep()}>
            <Trans>Keep the day</Trans>
          </Button>
          <Button variant="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <Refusal problem={problem} />
      <DateField
        legend={t`Closing day`}
        hint={t`You are reminded of it then. It stays open until somebody closes it. Leave it empty for no day.`}
        defaultValue={closesOn ?? ''}
        error={odd ? t`Write a date, such as 14 3 2026.` : errors['closesOn']}
        onChange={setDay}
      />
    </Dialog>
  );
}
