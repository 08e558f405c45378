import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from 'react-router';
import { Answer, Button, Link, NotHere, useAction, useToast } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import type { TypedBefore } from './BeginSeriesPage.tsx';
import { BothVersions } from './BothVersions.tsx';
import { IndicatorFields, indicatorOf, neededOfIndicator } from './IndicatorFields.tsx';
import { nodes, planDocument, type Indicator } from './planDocument.ts';
import { useOvertaken } from './useOvertaken.ts';
import { usePlan } from './usePlan.ts';

const changeDocument = graphql(`
  mutation ChangeIndicator($input: ChangeIndicatorInput!) {
    changeIndicator(input: $input) {
      indicator {
        ...PlanParts_indicator @unmask
      }
    }
  }
`);

export function ChangeIndicatorPage() {
  const { t } = useLingui();
  const { id = '', indicator: which } = useParams();
  const asked = usePlan(id);
  return (
    <AppPage title={t`Change an indicator`} lead={<Link href={paths.plan(id)}>{t`Back to the plan`}</Link>}>
      <Answer of={asked}>
        {({ actionPlan: plan }) => {
          const indicator = plan && nodes(plan.indicators).find((it) => it.id === which);
          return plan && indicator ? <Change plan={plan.id} indicator={indicator} /> : <NotHere />;
        }}
      </Answer>
    </AppPage>
  );
}

function Change({ plan, indicator }: { plan: string; indicator: Indicator }) {
  const { t } = useLingui();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { run, busy, problem, reset } = useAction(changeDocument);
  const { start, version, tried, overtaken, setTried, keepMine, takeTheirs } = useOvertaken<
    Indicator,
    ReturnType<typeof indicatorOf>
  >(indicator, { problem, reset });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const measured = problem?.reason === 'unit_measured' || problem?.reason === 'source_measured';
  const change = async (form: FormData) => {
    const it = read(form);
    const fields = indicatorOf(it);
    it.needed(neededOfIndicator);
    say(it.faults);
    if (it.faults.length) return;
    setTried(fields);
    const answer = await run({ input: { id: indicator.id, version, ...fields } });
    await client.refetchQueries({ include: [planDocument] });
    if (!answer) return;
    toast({ text: t`The indicator is changed.` });
    await navigate(paths.plan(plan));
  };
  return (
    <FormFrame
      {...{ summary, problem, busy }}
      does={t`Save the indicator`}
      back={paths.plan(plan)}
      onSend={(form) => void change(form)}
    >
      {measured && tried && <GoOn href={paths.beginSeries(plan, indicator.id)} typed={tried} />}
      {overtaken && <BothVersions mine={overtaken} theirs={indicator} onMine={keepMine} onTheirs={takeTheirs} />}
      <IndicatorFields key={start.version} plan={plan} start={start} errors={errors} />
    </FormFrame>
  );
}

/** Two units are no one series: what was typed goes along to where a new one begins. */
function GoOn({ href, typed }: { href: string; typed: ReturnType<typeof indicatorOf> }) {
  const navigate = useNavigate();
  return (
    <div>
      <Button variant="secondary" onClick={() => void navigate(href, { state: { typed } satisfies TypedBefore })}>
        <Trans>Begin a new series with what you typed</Trans>
      </Button>
    </div>
  );
}
