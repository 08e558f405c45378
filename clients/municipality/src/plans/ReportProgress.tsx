import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { optionsOf, RadioGroup, TextArea, useAction, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import type { ActionStatus } from '../gql/graphql.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import { useActionStatusNames } from './planWords.ts';

const reportDocument = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) {
    reportProgress(input: $input) {
      action {
        id
        status
        late
        version
      }
    }
  }
`);

type Props = { action: string; status: ActionStatus };

export function ReportProgress({ action, status }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const names = useActionStatusNames();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(reportDocument, {
    refetchQueries: ['ActionPage'],
    awaitRefetchQueries: true,
  });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const report = async (form: FormData) => {
    const it = read(form);
    it.needed(['note']);
    say(it.faults);
    if (it.faults.length) return;
    const answer = await run({
      input: {
        idempotencyKey,
        action,
        status: it.line('status') as ActionStatus,
        note: it.line('note'),
        obstacle: it.lineOrNone('obstacle'),
      },
    });
    if (answer) toast({ text: t`Reported. The municipality sees it now.` });
  };
  return (
    <FormFrame {...{ summary, problem, busy }} does={t`Report it`} onSend={(form) => void report(form)}>
      <RadioGroup
        id="status"
        name="status"
        legend={t`How far is it?`}
        options={optionsOf(names)}
        defaultValue={status}
        error={errors['status']}
      />
      <TextArea
        id="note"
        name="note"
        label={t`What was done, or why will it not be?`}
        hint={t`Name no citizens.`}
        limit={5000}
        rows={4}
        error={errors['note']}
      />
      <TextArea
        id="obstacle"
        name="obstacle"
        label={t`Does anything stand in the way?`}
        optional
        limit={2000}
        rows={2}
        error={errors['obstacle']}
      />
    </FormFrame>
  );
}
