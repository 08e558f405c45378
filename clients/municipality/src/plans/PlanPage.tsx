import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { Answer, Button, EmptyState, FiguresNotice, Heading, Link, Split, standAt } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { paths } from '../paths.ts';
import { GoalCard } from './GoalCard.tsx';
import { GoalDialog } from './GoalDialog.tsx';
import { Missing } from './Missing.tsx';
import { nodes, type Plan } from './planDocument.ts';
import { PlanFacts } from './PlanFacts.tsx';
import { Standing } from './Standing.tsx';
import { usePlan } from './usePlan.ts';

const NEW = 'new';

type Props = {
  /** What the other slices say of a plan. */
  evaluations: (plan: { id: string; number: number; status: string }) => ReactNode;
};

export function PlanPage({ evaluations }: Props) {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = usePlan(id, 'cache-and-network');
  const title = asked.data?.actionPlan?.title ?? t`Action plan`;
  return (
    <AppPage title={title} lead={<Link href={paths.plans}>{t`All action plans`}</Link>}>
      <Answer of={asked}>
        {({ actionPlan }) =>
          actionPlan ? (
            <Contents plan={actionPlan} evaluations={evaluations(actionPlan)} />
          ) : (
            <EmptyState title={t`There is no such plan`}>
              <Trans>It does not exist, or it belongs to another municipality.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}

function Contents({ plan, evaluations }: { plan: Plan; evaluations: ReactNode }) {
  const { t } = useLingui();
  const [written, setWritten] = useState<string>();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) standAt(hash.slice(1));
  }, [hash]);
  const goals = nodes(plan.goals);
  const actions = nodes(plan.actions);
  const indicators = nodes(plan.indicators);
  return (
    <Split aside={<PlanFacts plan={plan} />}>
      <Standing plan={plan} />
      {plan.viewerCanDraft && plan.shortcomings && <Missing plan={plan} />}
      {indicators.some(({ source }) => source === 'PUBLISHED_STATISTICS') && <FiguresNotice some />}
      <Heading level={2}>{t`Goals`}</Heading>
      {!goals.length && (
        <EmptyState title={t`No goal yet`}>
          <Trans>A goal says what shall be different for citizens. Actions and indicators belong to one.</Trans>
        </EmptyState>
      )}
      {goals.map((goal) => (
        <GoalCard
          key={goal.id}
          plan={plan}
          goal={goal}
          actions={actions.filter((it) => it.goal === goal.id)}
          indicators={indicators.filter((it) => it.goal === goal.id)}
          onChange={() => setWritten(goal.id)}
        />
      ))}
      {plan.viewerCanDraft && (
        <div>
          <Button variant={goals.length ? 'secondary' : 'primary'} onClick={() => setWritten(NEW)}>
            <Trans>Add a goal</Trans>
          </Button>
        </div>
      )}
      {evaluations}
      <GoalDialog
        plan={plan.id}
        goal={written === NEW ? NEW : goals.find(({ id }) => id === written)}
        onClose={() => setWritten(undefined)}
      />
    </Split>
  );
}
