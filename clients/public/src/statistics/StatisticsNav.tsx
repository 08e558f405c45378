import { useLingui } from '@lingui/react/macro';
import { Anchor } from '#kit/ui';
import { paths } from '../paths.ts';
import { usePath } from '../router.tsx';

/** The pages about the figures, and which of them is read. */
export function StatisticsNav({ release }: { release: string }) {
  const { t } = useLingui();
  const path = usePath();
  const pages = [
    { href: paths.statistics, name: t`Figures` },
    { href: paths.tables, name: t`Tables` },
    { href: paths.method, name: t`How they are made` },
    { href: paths.quality, name: t`How good they are` },
    { href: paths.calendar, name: t`Calendar` },
  ];
  const asked = release && `?release=${encodeURIComponent(release)}`;
  const here = (href: string) => path === href || (href === paths.tables && path.startsWith(`${href}/`));
  return (
    <nav className="pu-pages" aria-label={t`Statistics`}>
      {pages.map(({ href, name }) => (
        <Anchor key={href} href={`${href}${asked}`} aria-current={here(href) ? 'page' : undefined}>
          {name}
        </Anchor>
      ))}
    </nav>
  );
}
