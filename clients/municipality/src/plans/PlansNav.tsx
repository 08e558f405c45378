import { useLingui } from '@lingui/react/macro';
import { useViewer } from '#kit';
import { PartsNav } from '../PartsNav.tsx';
import { paths } from '../paths.ts';

/** The ways to look at all plans together. Institutions see their own actions, and have no need of them. */
export function PlansNav({ here }: { here: string }) {
  const { t } = useLingui();
  const { role } = useViewer();
  if (role === 'INSTITUTION_LEAD') return null;
  return (
    <PartsNav
      label={t`All plans together`}
      here={here}
      parts={[
        { href: paths.plans, label: t`Plans` },
        { href: paths.planOverview, label: t`Overview` },
        { href: paths.planActions(), label: t`Actions` },
        { href: paths.planPortfolio, label: t`Portfolio` },
      ]}
    />
  );
}
