import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DateField, Dialog, today, useAction } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';

const beginDocument = graphql(`
  mutation EvaluateActionPlan($input: EvaluateActionPlanInput!) {
    evaluateActionPlan(input: $input) {
      evaluation {
        id
      }
    }
  }
`);

type Props = { plan: string; open: boolean; onClose: () => void };

export function BeginDialog({ plan, open, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog open={open} title={t`Begin an evaluation`} onClose={onClose}>
      <Content plan={plan} onClose={onClose} />
    </Dialog>
  );
}

function Content({ plan, onClose }: Omit<Props, 'open'>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(beginDocument);
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const begin = async (form: FormData) => {
    const it = read(form);
    const evaluatedOn = it.day('evaluatedOn') ?? '';
    it.needed(['evaluatedOn']);
    say(it.faults);
    if (it.faults.length) return;
    const answer = await run({ input: { idempotencyKey, plan, evaluatedOn } });
    if (answer) await navigate(paths.evaluation(answer.evaluateActionPlan.evaluation.id));
  };
  return (
    <FormFrame {...{ summary, problem, busy }} does={t`Begin`} back={onClose} onSend={(form) => void begin(form)}>
      <DateField
        id="evaluatedOn"
        name="evaluatedOn"
        legend={t`Which day does it look at?`}
        hint={t`It starts from what was reported and measured by that day.`}
        defaultValue={today()}
        error={errors['evaluatedOn']}
      />
    </FormFrame>
  );
}
