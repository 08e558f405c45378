import { useLingui } from '@lingui/react/macro';
import type { Problem } from '#kit';

/** At the door the usual words would be wrong: nobody was signed out, and one sentence covers address and password. */
export function useSignInWords(): (problem: Problem) => string {
  const { t } = useLingui();
  return ({ code, message }) => {
    if (code === 'UNAUTHENTICATED') return t`The e-mail address or the password is not right.`;
    if (code === 'LOCKED_OUT')
      return t`Too many wrong passwords. Signing in is closed for a quarter of an hour; then try again.`;
    return message;
  };
}
