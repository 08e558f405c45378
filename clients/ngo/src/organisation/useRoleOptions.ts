import { useLingui } from '@lingui/react/macro';
import type { Option } from '#kit';
import { useRoleNames } from '../words.ts';

/** What a member of an NGO can be, and what that means. */
export function useRoleOptions(): readonly Option[] {
  const { t } = useLingui();
  const roles = useRoleNames();
  return [
    {
      value: 'CASEWORKER',
      label: roles.CASEWORKER,
      hint: t`Works on inquiries and cases, with the people in them.`,
    },
    {
      value: 'VOLUNTEER',
      label: roles.VOLUNTEER,
      hint: t`Registers inquiries and sees what happened, never to whom.`,
    },
    {
      value: 'NGO_MANAGER',
      label: roles.NGO_MANAGER,
      hint: t`As a caseworker, and gives cases to others and manages colleagues.`,
    },
  ];
}
