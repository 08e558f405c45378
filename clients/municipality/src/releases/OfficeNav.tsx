import { useLingui } from '@lingui/react/macro';
import { Link } from '#kit';
import { paths } from '../paths.ts';

type Part = 'releases' | 'calendar' | 'deliveries';

/** What those who make the statistics, and those who read them for others, go between. */
export function OfficeNav({ here }: { here: Part }) {
  const { t } = useLingui();
  const parts: readonly { part: Part; href: string; label: string }[] = [
    { part: 'releases', href: paths.releases, label: t`Releases` },
    { part: 'calendar', href: paths.calendar, label: t`Calendar` },
    { part: 'deliveries', href: paths.deliveries, label: t`Deliveries` },
  ];
  return (
    <nav className="mu-parts" aria-label={t`The statistics office`}>
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
