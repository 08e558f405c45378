import { setupI18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import { use, useMemo, type ReactNode } from 'react';
import type { Catalogue } from '#kit';

const loaded = new Map<string, Promise<Catalogue>>();

function textsIn(locale: string): Promise<Catalogue> {
  const known = loaded.get(locale) ?? (import(`./locales/${locale}.po`) as Promise<Catalogue>);
  loaded.set(locale, known);
  known.catch(() => loaded.delete(locale));
  return known;
}

/** The words of the statistics beside those of the app. They come with the slice: the first page of a citizen is not to wait for them. */
export function WithTexts({ children }: { children: ReactNode }) {
  const { i18n } = useLingui();
  const { locale, messages: shared } = i18n;
  const own = use(textsIn(locale)).messages;
  const both = useMemo(
    () => setupI18n({ locale, messages: { [locale]: { ...shared, ...own } } }),
    [locale, shared, own],
  );
  return <I18nProvider i18n={both}>{children}</I18nProvider>;
}
