import { inAddress, type Remember } from '#kit';

/** The language stands in the address and nowhere else, so a reload and a copied link keep it and the computer does not. */
export const inThisAddress: Remember = {
  read: inAddress.read,
  write: (locale) => {
    const address = new URL(window.location.href);
    if (locale === 'da') address.searchParams.delete('lang');
    else address.searchParams.set('lang', locale);
    window.history.replaceState(window.history.state, '', address);
  },
};

/** An address of this app in the language being read. */
export function inLanguage(href: string): string {
  const language = new URLSearchParams(window.location.search).get('lang');
  if (!language || !href.startsWith('/')) return href;
  const address = new URL(href, window.location.origin);
  address.searchParams.set('lang', language);
  return address.pathname + address.search;
}
