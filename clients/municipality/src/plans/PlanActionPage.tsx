import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Answer, Link, NotHere, useAction, useToast } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import { ActionFields, actionOf } from './ActionFields.tsx';
import { nodes, planDocument, type Plan } from './planDocument.ts';
import { usePlan } from './usePlan.ts';

const addDocument = graphql(`
  mutation PlanAction($input: PlanActionInput!) {
    planAction(input: $input) {
      action {
        id
      }
    }
  }
`);

export function PlanActionPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const asked = usePlan(id);
  return (
    <AppPage title={t`Add an action`} lead={<Link href={paths.plan(id)}>{t`Back to the plan`}</Link>}>
      <Answer of={asked}>
        {({ actionPlan: plan }) => {
          const goal = plan && nodes(plan.goals).find((it) => it.id === query.get('goal'));
          return plan && goal ? <Add plan={plan} goal={goal} /> : <NotHere />;
        }}
      </Answer>
    </AppPage>
  );
}

function Add({ plan, goal }: { plan: Plan; goal: { id: string; text: string } }) {
  const { t } = useLingui();
  const toast = useToast();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(addDocument, { refetchQueries: [planDocument], awaitRefetchQueries: true });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const add = async (form: FormData) => {
    const it = read(form);
    const fields = actionOf(it);
    it.needed(['title', 'deadline']);
    say(it.faults);
    if (it.faults.length || !(await run({ input: { idempotencyKey, goal: goal.id, ...fields } }))) return;
    toast({ text: t`The action is added.` });
    await navigate(paths.plan(plan.id));
  };
  return (
    <>
      <p className="el-text">{t`Goal: ${{ text: goal.text }}`}</p>
      <FormFrame
        {...{ summary, problem, busy }}
        does={t`Add the action`}
        back={paths.plan(plan.id)}
        onSend={(form) => void add(form)}
      >
        <ActionFields study={plan.study.id} errors={errors} />
      </FormFrame>
    </>
  );
}
