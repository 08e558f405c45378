import { useLingui } from '@lingui/react/macro';
import { PartsNav } from '../PartsNav.tsx';
import { paths } from '../paths.ts';

/** What those who make the statistics, and those who read them for others, go between. */
export function OfficeNav({ here }: { here: string }) {
  const { t } = useLingui();
  return (
    <PartsNav
      label={t`The statistics office`}
      here={here}
      parts={[
        { href: paths.releases, label: t`Releases` },
        { href: paths.calendar, label: t`Calendar` },
        { href: paths.errata, label: t`Errata` },
        { href: paths.breaks, label: t`Breaks` },
        { href: paths.deliveries, label: t`Deliveries` },
        { href: paths.graphql, label: 'GraphQL' },
      ]}
    />
  );
}
