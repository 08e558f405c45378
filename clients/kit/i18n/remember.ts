import { isLocale, type Locale } from './locales.ts';

/** Where the chosen language lives between visits. */
export type Remember = { read: () => Locale | undefined; write: (locale: Locale) => void };

/** Public app: the address may say `?lang=en` at the start; nothing is ever stored. */
export const inAddress: Remember = {
  read: () => {
    const asked = new URLSearchParams(window.location.search).get('lang');
    return isLocale(asked) ? asked : undefined;
  },
  write: () => undefined,
};

/** Staff apps, on the person's own machine. */
export const onDevice: Remember = {
  read: () => {
    const stored = inAddress.read() ?? window.localStorage.getItem('language');
    return isLocale(stored) ? stored : undefined;
  },
  write: (locale) => window.localStorage.setItem('language', locale),
};

/** Danish unless somebody asked for something else: the browser's own language says little on a borrowed computer. */
export const startLocale = (remember: Remember): Locale => remember.read() ?? 'da';
