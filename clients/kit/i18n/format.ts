import { useLingui } from '@lingui/react';
import { useMemo } from 'react';

export function formatter(language: string) {
  // English as it is written in Europe: the day before the month.
  const locale = language === 'en' ? 'en-GB' : language;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Copenhagen' });
  const short = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'Europe/Copenhagen',
  });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  // Two spellings of one quarter would be two quarters to a reader, so this is the only place that writes one.
  const quarter = (text: string) =>
    text.replace(/^(\d{4})-?[QK](\d)$/i, locale.startsWith('da') ? '$2.\u00a0kvt.\u00a0$1' : 'Q$2 $1');
  return {
    number: (value: number) => number.format(value),
    percent: (share: number) => percent.format(share),
    date: (value: string | Date) => day.format(new Date(value)),
    shortDate: (value: string | Date) => short.format(new Date(value)),
    dateTime: (value: string | Date) => moment.format(new Date(value)),
    list: (items: readonly string[]) => list.format(items),
    quarter,
  };
}

export function useFormat() {
  const { i18n } = useLingui();
  return useMemo(() => formatter(i18n.locale), [i18n.locale]);
}
