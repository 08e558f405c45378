import type { Messages } from '@lingui/core';

export type Locale = 'da' | 'en';

export const languages = [
  { locale: 'da', name: 'Dansk', short: 'DA' },
  { locale: 'en', name: 'English', short: 'EN' },
] as const satisfies readonly { locale: Locale; name: string; short: string }[];

export const isLocale = (text: string | null | undefined): text is Locale => languages.some((it) => it.locale === text);

const rightToLeft = ['ar', 'fa', 'ur', 'he'];

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';

export type Catalogue = { messages: Messages };
/** An app's own catalogue, one chunk a language: `(locale) => import(`../locales/${locale}.po`)`. */
export type LoadCatalogue = (locale: Locale) => Promise<Catalogue>;
