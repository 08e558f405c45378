/** What municipalities write is in their own language, whatever language the page around it is in. */
export const asTheyWrote = { lang: 'da', dir: 'ltr' } as const;
