import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from 'react-router';
import { Answer, Link, NotHere, useAction, useToast } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import { ActionFields, actionOf, useAnswerable } from './ActionFields.tsx';
import { BothVersions } from './BothVersions.tsx';
import { nodes, planDocument, type Action, type Plan } from './planDocument.ts';
import { useOvertaken } from './useOvertaken.ts';
import { usePlan } from './usePlan.ts';

const changeDocument = graphql(`
  mutation ChangeAction($input: ChangeActionInput!) {
    changeAction(input: $input) {
      action {
        ...PlanParts_action @unmask
      }
    }
  }
`);

export function ChangeActionPage() {
  const { t } = useLingui();
  const { id = '', action: which } = useParams();
  const asked = usePlan(id);
  return (
    <AppPage title={t`Change an action`} lead={<Link href={paths.plan(id)}>{t`Back to the plan`}</Link>}>
      <Answer of={asked}>
        {({ actionPlan: plan }) => {
          const action = plan && nodes(plan.actions).find((it) => it.id === which);
          return plan && action ? <Change plan={plan} action={action} /> : <NotHere />;
        }}
      </Answer>
    </AppPage>
  );
}

function Change({ plan, action }: { plan: Plan; action: Action }) {
  const { t } = useLingui();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { run, busy, problem, reset } = useAction(changeDocument);
  const { start, version, overtaken, setTried, keepMine, takeTheirs } = useOvertaken<
    Action,
    ReturnType<typeof actionOf>
  >(action, { problem, reset });
  const { findings, institutions } = useAnswerable(plan.study.id);
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const change = async (form: FormData) => {
    const it = read(form);
    const fields = actionOf(it);
    it.needed(['title', 'deadline']);
    say(it.faults);
    if (it.faults.length) return;
    setTried(fields);
    const answer = await run({ input: { id: action.id, version, ...fields } });
    await client.refetchQueries({ include: [planDocument] });
    if (!answer) return;
    toast({ text: t`The action is changed.` });
    await navigate(paths.plan(plan.id));
  };
  return (
    <FormFrame
      {...{ summary, problem, busy }}
      does={t`Save the action`}
      back={paths.plan(plan.id)}
      onSend={(form) => void change(form)}
    >
      {overtaken && (
        <BothVersions
          mine={overtaken}
          theirs={{ ...action, finding: action.finding?.id, institution: action.institution?.id }}
          names={
            new Map([
              ...findings.map((it) => [it.id, it.statement] as const),
              ...institutions.map((it) => [it.id, it.name] as const),
            ])
          }
          onMine={keepMine}
          onTheirs={takeTheirs}
        />
      )}
      <ActionFields key={start.version} study={plan.study.id} start={start} errors={errors} />
    </FormFrame>
  );
}
