import { setupI18n, type I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { directionOf, type Catalogue, type LoadCatalogue, type Locale } from './locales.ts';
import { startLocale, type Remember } from './remember.ts';

type LocaleState = { locale: Locale; setLocale: (locale: Locale) => void };

const LocaleContext = createContext<LocaleState | null>(null);

export function useLocale(): LocaleState {
  const state = use(LocaleContext);
  if (!state) throw new Error('useLocale needs a LocaleProvider above it.');
  return state;
}

async function activate(i18n: I18n, locale: Locale, load: LoadCatalogue): Promise<void> {
  const kit: Promise<Catalogue> = import(`../locales/${locale}.po`);
  const [own, shared] = await Promise.all([load(locale), kit]);
  i18n.loadAndActivate({ locale, messages: { ...shared.messages, ...own.messages } });
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

/** Loads the reader's language before anything is drawn, so that no page is ever shown in two languages. */
export async function startLanguage(load: LoadCatalogue, remember: Remember): Promise<I18n> {
  const i18n = setupI18n();
  await activate(i18n, startLocale(remember), load);
  return i18n;
}

type Props = { i18n: I18n; load: LoadCatalogue; remember: Remember; children: ReactNode };

export function LocaleProvider({ i18n, load, remember, children }: Props) {
  const [locale, set] = useState(i18n.locale as Locale);
  const setLocale = useCallback(
    async (next: Locale) => {
      await activate(i18n, next, load);
      remember.write(next);
      set(next);
    },
    [i18n, load, remember],
  );
  const state = useMemo(() => ({ locale, setLocale: (next: Locale) => void setLocale(next) }), [locale, setLocale]);
  return (
    <LocaleContext value={state}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </LocaleContext>
  );
}
