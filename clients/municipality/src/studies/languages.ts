/** Languages an interview is often held in; others are written by their code. */
export const commonLanguages = ['da', 'en', 'ar', 'tr', 'so', 'fa', 'ur', 'uk', 'pl', 'de', 'fr', 'ro'] as const;

export const languageName = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
