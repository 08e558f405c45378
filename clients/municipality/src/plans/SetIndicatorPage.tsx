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
import { IndicatorFields, indicatorOf, neededOfIndicator } from './IndicatorFields.tsx';
import { nodes, planDocument, type Goal, type Indicator } from './planDocument.ts';
import { ReadyIndicators } from './ReadyIndicators.tsx';
import { usePlan } from './usePlan.ts';

const setDocument = graphql(`
  mutation SetIndicator($input: SetIndicatorInput!) {
    setIndicator(input: $input) {
      indicator {
        id
      }
    }
  }
`);

export function SetIndicatorPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const asked = usePlan(id);
  return (
    <AppPage title={t`Add an indicator`} lead={<Link href={paths.plan(id)}>{t`Back to the plan`}</Link>}>
      <Answer of={asked}>
        {({ actionPlan: plan }) => {
          const goal = plan && nodes(plan.goals).find((it) => it.id === query.get('goal'));
          return plan && goal ? <Add plan={plan.id} goal={goal} /> : <NotHere />;
        }}
      </Answer>
    </AppPage>
  );
}

function Add({ plan, goal }: { plan: string; goal: Goal }) {
  const { t } = useLingui();
  const toast = useToast();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [ready, setReady] = useState<Partial<Indicator> & { code: string }>();
  const { run, busy, problem } = useAction(setDocument, { refetchQueries: [planDocument], awaitRefetchQueries: true });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const add = async (form: FormData) => {
    const it = read(form);
    const fields = indicatorOf(it);
    it.needed(neededOfIndicator);
    say(it.faults);
    if (it.faults.length || !(await run({ input: { idempotencyKey, goal: goal.id, ...fields } }))) return;
    toast({ text: t`The indicator is added.` });
    await navigate(paths.plan(plan));
  };
  return (
    <>
      <p className="el-text">{t`Goal: ${{ text: goal.text }}`}</p>
      <ReadyIndicators onChoose={setReady} />
      <FormFrame
        {...{ summary, problem, busy }}
        does={t`Add the indicator`}
        back={paths.plan(plan)}
        onSend={(form) => void add(form)}
      >
        <IndicatorFields plan={plan} key={ready?.code} start={ready} errors={errors} />
      </FormFrame>
    </>
  );
}
