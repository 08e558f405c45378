import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Select, type useListAddress } from '#kit';
import { choicesDocument, goalsDocument, institutionsIn, plansIn } from './filters.ts';
import { nodes } from './planDocument.ts';

type Props = { at: ReturnType<typeof useListAddress>; label: string; children: ReactNode };

/** What every list over all plans can be narrowed to; the list's own choices come first. */
export function PlanFilters({ at, label, children }: Props) {
  const { t } = useLingui();
  const { data } = useQuery(choicesDocument, { fetchPolicy: 'cache-and-network' });
  const plan = at.asked.get('plan');
  const chosen = useQuery(goalsDocument, { variables: { plan: plan ?? '' }, skip: !plan });
  const goals = chosen.data?.actionPlan ? nodes(chosen.data.actionPlan.goals) : [];
  return (
    <search className="mu-filters" aria-label={label}>
      {children}
      <Select
        label={t`Institution`}
        none={t`All institutions`}
        options={data ? institutionsIn(data) : []}
        value={at.asked.get('institution') ?? ''}
        onChange={(event) => at.choose({ institution: event.target.value })}
      />
      <Select
        label={t`Plan`}
        none={t`All plans`}
        options={data ? plansIn(data) : []}
        value={plan ?? ''}
        onChange={(event) => at.choose({ plan: event.target.value, goal: '' })}
      />
      {goals.length > 0 && (
        <Select
          label={t`Goal`}
          none={t`All goals`}
          options={goals.map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }))}
          value={at.asked.get('goal') ?? ''}
          onChange={(event) => at.choose({ goal: event.target.value })}
        />
      )}
    </search>
  );
}
