import { useLingui } from '@lingui/react/macro';

export const personFields = [
  'name',
  'phone',
  'email',
  'address',
  'language',
  'birthYear',
  'addressProtection',
  'note',
] as const;
export type PersonField = (typeof personFields)[number];

export function usePersonTerms(): Record<PersonField, string> {
  const { t } = useLingui();
  return {
    name: t`Name`,
    phone: t`Telephone`,
    email: t`E-mail`,
    address: t`Address`,
    language: t`Language`,
    birthYear: t`Year of birth`,
    addressProtection: t`Address protection`,
    note: t`Note`,
  };
}
