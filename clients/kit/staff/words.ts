import { useLingui } from '@lingui/react/macro';

// What the server calls by a code and no code list names, where both staff apps say the same.

/** In which language the API is to name its codes. */
export function useApiLocale(): 'DA' | 'EN' {
  const { i18n } = useLingui();
  return i18n.locale === 'da' ? 'DA' : 'EN';
}

export function useChannelNames() {
  const { t } = useLingui();
  return {
    PHONE: t`Telephone`,
    EMAIL: t`E-mail`,
    IN_PERSON: t`In person`,
    LETTER: t`Letter`,
    WEB: t`Website`,
    OTHER: t`Another way`,
  };
}

export const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
