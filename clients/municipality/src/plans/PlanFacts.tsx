import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Link, SummaryList, useFormat } from '#kit';
import { paths } from '../paths.ts';
import type { Plan } from './planDocument.ts';
import { PlanStatus } from './Statuses.tsx';

export function PlanFacts({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const { date } = useFormat();
  return (
    <Card title={t`About the plan`}>
      <SummaryList
        rows={[
          { term: t`State`, value: <PlanStatus status={plan.status} /> },
          {
            term: t`Approved version`,
            value: <Approved plan={plan} />,
          },
          ...(plan.shortcomings && plan.number ? [{ term: t`Citizens`, value: <Told plan={plan} /> }] : []),
          { term: t`Study`, value: <Link href={paths.study(plan.study.id)}>{plan.study.title}</Link> },
          { term: t`Municipality`, value: plan.municipality.name },
          { term: t`Begun`, value: date(plan.draftedOn) },
        ]}
      />
    </Card>
  );
}

/** Institutions read their own actions in the plan, and not all that was approved. */
function Approved({ plan }: { plan: Plan }) {
  const { number } = useFormat();
  if (!plan.number) return <Trans>None yet</Trans>;
  if (!plan.shortcomings) return number(plan.number);
  return (
    <Link href={paths.planVersions(plan.id)}>
      <Trans>Version {number(plan.number)}, and those before</Trans>
    </Link>
  );
}

function Told({ plan }: { plan: Plan }) {
  return (
    <Link href={paths.planSummary(plan.id)}>
      {plan.viewerCanApprove ? <Trans>Tell citizens of the plan</Trans> : <Trans>What citizens are told</Trans>}
    </Link>
  );
}
