import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { languages, useLocale, type Locale } from '#kit';
import { ExitPage, Link, PublicShell } from '#kit/ui';
import { forgetEverything } from './forget.ts';
import { paths } from './paths.ts';
import { usePath } from './router.tsx';

const wide = [paths.statistics, paths.plans];

export function PublicLayout({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const { locale, setLocale } = useLocale();
  const path = usePath();
  return (
    <PublicShell
      name={t`Equality Lab`}
      home={paths.start}
      locale={locale}
      languages={languages}
      onLocale={(it) => setLocale(it as Locale)}
      exit={<ExitPage onLeave={forgetEverything} />}
      wide={wide.some((it) => path === it || path.startsWith(`${it}/`))}
      footer={<Ways />}
    >
      {children}
    </PublicShell>
  );
}

function Ways() {
  const { t } = useLingui();
  return (
    <nav className="pu-nav" aria-label={t`All pages`}>
      <Link href={paths.report}>
        <Trans>Report</Trans>
      </Link>
      <Link href={paths.followUp}>
        <Trans>Follow up</Trans>
      </Link>
      <Link href={paths.help}>
        <Trans>Find help</Trans>
      </Link>
      <Link href={paths.statistics}>
        <Trans>Statistics</Trans>
      </Link>
      <Link href={paths.plans}>
        <Trans>What municipalities do</Trans>
      </Link>
      <Link href={paths.about}>
        <Trans>Your data</Trans>
      </Link>
    </nav>
  );
}
