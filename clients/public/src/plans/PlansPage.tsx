import { useEffect, useRef } from 'react';
import { arrive, useAsked } from '../router.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanPage } from './PlanPage.tsx';

/** The municipalities that tell of a plan, and at the same address with a plan named, the plan. */
export function PlansPage() {
  const plan = useAsked('plan');
  const shown = useRef(plan);
  useEffect(() => {
    if (shown.current !== plan) arrive();
    shown.current = plan;
  }, [plan]);
  return plan ? <PlanPage key={plan} id={plan} /> : <PlanList />;
}
