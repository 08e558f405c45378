import { useLingui } from '@lingui/react/macro';
import { Dialog, TextArea, useAction, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';

const withdrawDocument = graphql(`
  mutation WithdrawPlanSummary($input: WithdrawPlanSummaryInput!) {
    withdrawPlanSummary(input: $input) {
      summary {
        ...ToldBefore_summary @unmask
      }
    }
  }
`);

type Summary = { id: string; version: number };
type Props = { summary: Summary | undefined; onClose: () => void };

export function WithdrawSummaryDialog({ summary, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog open={summary !== undefined} title={t`Take back what was told`} onClose={onClose}>
      {summary && <Content it={summary} onClose={onClose} />}
    </Dialog>
  );
}

function Content({ it: { id, version }, onClose }: { it: Summary; onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { run, busy, problem } = useAction(withdrawDocument);
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const withdraw = async (form: FormData) => {
    const it = read(form);
    it.needed(['reason']);
    say(it.faults);
    if (it.faults.length || !(await run({ input: { id, version, reason: it.line('reason') } }))) return;
    toast({ text: t`Taken back. Nobody outside finds it any more.` });
    onClose();
  };
  return (
    <FormFrame
      {...{ summary, problem, busy }}
      does={t`Take it back`}
      back={onClose}
      onSend={(form) => void withdraw(form)}
    >
      <TextArea
        id="reason"
        name="reason"
        label={t`Why is it taken back?`}
        hint={t`Colleagues and assessors see it; citizens do not. Whoever has a copy keeps it.`}
        limit={2000}
        rows={3}
        error={errors['reason']}
      />
    </FormFrame>
  );
}
