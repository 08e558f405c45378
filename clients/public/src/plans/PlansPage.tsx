import { useEffect, useRef } from 'react';
import { arrive, useAsked } from '../router.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanPage } from './PlanPage.tsx';
import { ReportPage } from './ReportPage.tsx';

/** The municipalities that tell of what they do, and at the same address with a plan or a report named, that. */
export function PlansPage() {
  const plan = useAsked('plan');
  const report = useAsked('report');
  const named = plan ?? report;
  const shown = useRef(named);
  useEffect(() => {
    if (shown.current !== named) arrive();
    shown.current = named;
  }, [named]);
  if (plan) return <PlanPage key={plan} id={plan} />;
  return report ? <ReportPage key={report} id={report} /> : <PlanList />;
}
