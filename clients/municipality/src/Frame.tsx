import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { AppShell, languages, useLocale, type Locale, type NavItem } from '#kit';
import { paths } from './paths.ts';

type Props = {
  nav?: readonly NavItem[];
  person?: ReactNode;
  onSignOut?: () => void;
  footer?: ReactNode;
  children: ReactNode;
};

export function Frame(props: Props) {
  const { t } = useLingui();
  const { locale, setLocale } = useLocale();
  return (
    <AppShell
      name={t`Equality Lab`}
      sub={t`Municipality`}
      home={paths.start}
      locale={locale}
      languages={languages}
      onLocale={(it) => setLocale(it as Locale)}
      {...props}
    />
  );
}
