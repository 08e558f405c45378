import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog, TextArea, useAction, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import type { Plan } from './planDocument.ts';

const reviseDocument = graphql(`
  mutation ReviseActionPlan($input: ReviseActionPlanInput!) {
    reviseActionPlan(input: $input) {
      plan {
        id
        status
        reason
        version
      }
    }
  }
`);

type Props = { plan: Plan; open: boolean; onClose: () => void };

export function ReviseDialog({ plan, open, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog open={open} title={t`Revise the plan`} onClose={onClose}>
      <Content plan={plan} onClose={onClose} />
    </Dialog>
  );
}

function Content({ plan, onClose }: Omit<Props, 'open'>) {
  const { t } = useLingui();
  const toast = useToast();
  const [{ id, version, number }] = useState(plan);
  const { run, busy, problem } = useAction(reviseDocument, { refetchQueries: ['PlanPage'], awaitRefetchQueries: true });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const revise = async (form: FormData) => {
    const it = read(form);
    it.needed(['reason']);
    say(it.faults);
    if (it.faults.length || !(await run({ input: { id, version, reason: it.line('reason') } }))) return;
    toast({ text: t`The plan is open for changes. Version ${number} holds until you approve the next.` });
    onClose();
  };
  return (
    <FormFrame
      {...{ summary, problem, busy }}
      does={t`Open it for changes`}
      back={onClose}
      onSend={(form) => void revise(form)}
    >
      <TextArea
        id="reason"
        name="reason"
        label={t`Why does it have to change?`}
        hint={t`It stands beside the next version, for everybody who reads the plan.`}
        limit={2000}
        rows={4}
        error={errors['reason']}
      />
    </FormFrame>
  );
}
