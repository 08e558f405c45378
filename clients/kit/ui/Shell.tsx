import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Anchor } from './Link.tsx';
import { standAt } from './focus.ts';
import { Text, Heading } from './Text.tsx';
import { useNeverNowhere } from './useNeverNowhere.ts';

export type NavItem = { href: string; label: string; current?: boolean };
export type Language = { locale: string; name: string; short: string };

type ShellProps = {
  /** The app's name, also the link home. */
  name: string;
  sub?: string;
  home?: string;
  nav?: readonly NavItem[];
  locale: string;
  languages: readonly Language[];
  onLocale: (locale: string) => void;
  footer?: ReactNode;
  children: ReactNode;
};

export function SkipLink({ to = 'main', children }: { to?: string; children?: ReactNode }) {
  return (
    <a
      className="el-skip"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        standAt(to);
      }}
    >
      {children ?? <Trans>Skip to content</Trans>}
    </a>
  );
}

function Mark() {
  return (
    <svg className="el-mark" viewBox="0 0 28 28" aria-hidden>
      <rect width="28" height="28" rx="6" fill="currentColor" />
      <path d="M7 10.5h14M7 17.5h14" stroke="var(--el-surface)" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}

type BarProps = Pick<ShellProps, 'name' | 'sub' | 'home' | 'nav'> & { children?: ReactNode };

function Bar({ name, sub, home = '/', nav = [], children }: BarProps) {
  const { t } = useLingui();
  return (
    <header className="el-bar">
      <div>
        <Anchor className="el-name" href={home}>
          <Mark />
          <span>
            {name} {sub && <small>{sub}</small>}
          </span>
        </Anchor>
        {nav.length > 0 && (
          <nav className="el-nav" aria-label={t`Main`}>
            {nav.map((item) => (
              <Anchor key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
                {item.label}
              </Anchor>
            ))}
          </nav>
        )}
        {children}
      </div>
    </header>
  );
}

export function LanguageSwitch({ locale, languages, onLocale }: Pick<ShellProps, 'locale' | 'languages' | 'onLocale'>) {
  const { t } = useLingui();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- these are not fields of a form
    <div className="el-segments" role="group" aria-label={t`Language`}>
      {languages.map((it) => (
        <button
          key={it.locale}
          type="button"
          lang={it.locale}
          aria-pressed={it.locale === locale}
          onClick={() => onLocale(it.locale)}
        >
          {it.name}
        </button>
      ))}
    </div>
  );
}

type Scheme = 'auto' | 'light' | 'dark';

/** Lives in the document alone, so that it leaves nothing on the computer. */
export function SchemeSwitch() {
  const { t } = useLingui();
  const [scheme, setScheme] = useState<Scheme>(
    (document.documentElement.dataset.colorScheme as Scheme | undefined) ?? 'auto',
  );
  const names: Record<Scheme, string> = { auto: t`As the device`, light: t`Light`, dark: t`Dark` };
  const choose = (next: Scheme) => {
    setScheme(next);
    if (next === 'auto') delete document.documentElement.dataset.colorScheme;
    else document.documentElement.dataset.colorScheme = next;
  };
  return (
    <label className="el-scheme">
      <Trans>Appearance</Trans>
      <select value={scheme} onChange={(event) => choose(event.target.value as Scheme)} autoComplete="off">
        {(['auto', 'light', 'dark'] as const).map((it) => (
          <option key={it} value={it}>
            {names[it]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Staff: navigation above, who is signed in at the end of the bar. */
export function AppShell(props: ShellProps & { person?: ReactNode; onSignOut?: () => void }) {
  const { name, sub, home, nav, locale, languages, onLocale, footer, children, person, onSignOut } = props;
  useNeverNowhere();
  return (
    <div className="el-shell" data-kind="staff">
      <SkipLink />
      <Bar {...{ name, sub, home, nav }}>
        <div className="el-row el-push">
          {person && (
            <Text as="span" size="sm" tone="muted">
              {person}
            </Text>
          )}
          {onSignOut && (
            <Button variant="quiet" small onClick={onSignOut}>
              <Trans>Sign out</Trans>
            </Button>
          )}
        </div>
      </Bar>
      <main className="el-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="el-foot">
        <div>
          <LanguageSwitch {...{ locale, languages, onLocale }} />
          <SchemeSwitch />
          {footer}
        </div>
      </footer>
    </div>
  );
}

type PublicShellProps = ShellProps & {
  /** `<ExitPage …/>`: always in the same place. */
  exit: ReactNode;
  /** Room for figures instead of one narrow column. */
  wide?: boolean;
};

export function PublicShell(props: PublicShellProps) {
  const { name, sub, home, nav, locale, languages, onLocale, footer, children, exit, wide } = props;
  useNeverNowhere();
  return (
    <div className="el-shell" data-kind="public" data-wide={wide || undefined}>
      <SkipLink />
      <Bar {...{ name, sub, home, nav }}>{exit}</Bar>
      <main className="el-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="el-foot">
        <div>
          <LanguageSwitch {...{ locale, languages, onLocale }} />
          <SchemeSwitch />
          {footer}
        </div>
      </footer>
    </div>
  );
}

type PageProps = {
  title: string;
  /** Of a title that is not in the language of the page. */
  titleIn?: { lang: string; dir: 'ltr' | 'rtl' };
  /** In the browser's own title; the public report leaves it out, so that history stays neutral. */
  windowTitle?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

export function Page({ title, titleIn, windowTitle, lead, actions, children }: PageProps) {
  return (
    <div className="el-page">
      {windowTitle && <title>{windowTitle}</title>}
      <header>
        <div>
          <Heading level={1} {...titleIn}>
            {title}
          </Heading>
          {lead && <Text tone="muted">{lead}</Text>}
        </div>
        {actions && <div className="el-row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
