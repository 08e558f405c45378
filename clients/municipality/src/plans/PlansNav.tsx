import { useLingui } from '@lingui/react/macro';
import { Link, useViewer } from '#kit';
import { paths } from '../paths.ts';

type Part = 'plans' | 'overview' | 'actions' | 'portfolio';

/** The ways to look at all plans together. Institutions see their own actions, and have no need of them. */
export function PlansNav({ here }: { here: Part }) {
  const { t } = useLingui();
  const { role } = useViewer();
  if (role === 'INSTITUTION_LEAD') return null;
  const parts: readonly { part: Part; href: string; label: string }[] = [
    { part: 'plans', href: paths.plans, label: t`Plans` },
    { part: 'overview', href: paths.planOverview, label: t`Overview` },
    { part: 'actions', href: paths.planActions(), label: t`Actions` },
    { part: 'portfolio', href: paths.planPortfolio, label: t`Portfolio` },
  ];
  return (
    <nav className="mu-parts" aria-label={t`All plans together`}>
      <ul>
        {parts.map(({ part, href, label }) => (
          <li key={part}>
            <Link href={href} aria-current={part === here ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
