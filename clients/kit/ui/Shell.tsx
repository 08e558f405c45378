import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Anchor } from './Link.tsx';
import { standAt } from './focus.ts';
import { SchemeSwitch } from './SchemeSwitch.tsx';
import { Text } from './Text.tsx';
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

type FrameProps = Omit<ShellProps, 'children'> & {
  kind: 'staff' | 'public';
  wide?: boolean | undefined;
  /** At the end of the bar. */
  beside: ReactNode;
  children: ReactNode;
};

function Frame({ kind, wide, beside, locale, languages, onLocale, footer, children, ...bar }: FrameProps) {
  useNeverNowhere();
  return (
    <div className="el-shell" data-kind={kind} data-wide={wide || undefined}>
      <SkipLink />
      <Bar {...bar}>{beside}</Bar>
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

type AppShellProps = ShellProps & { person?: ReactNode; onSignOut?: () => void };

/** Staff: navigation above, who is signed in at the end of the bar. */
export function AppShell({ person, onSignOut, ...frame }: AppShellProps) {
  return (
    <Frame
      {...frame}
      kind="staff"
      beside={
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
      }
    />
  );
}

type PublicShellProps = ShellProps & {
  /** `<ExitPage …/>`: always in the same place. */
  exit: ReactNode;
  /** Room for figures instead of one narrow column. */
  wide?: boolean;
};

export function PublicShell({ exit, ...frame }: PublicShellProps) {
  return <Frame {...frame} kind="public" beside={exit} />;
}
