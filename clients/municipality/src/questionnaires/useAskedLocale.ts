import { useLingui } from '@lingui/react';
import type { AskedLocale } from '#kit';

/** What was asked, in the reader's language. */
export const useAskedLocale = (): AskedLocale => (useLingui().i18n.locale === 'en' ? 'en' : 'da');
