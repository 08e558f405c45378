import type { Language } from './paper.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** Days, numbers and lists as a language writes them. */
export function inWords(language: Language) {
  const locale = locales[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    day: (it: string) => day.format(new Date(`${it}T00:00:00Z`)),
    number: (it: number) => number.format(it),
    list: (items: readonly string[]) => list.format(items),
  };
}
