import { useLingui } from '@lingui/react/macro';
import type { MachineCheckReason, MachineCheckState } from '../../gql/graphql.ts';

export function useCheckStateNames(): Record<MachineCheckState, string> {
  const { t } = useLingui();
  return {
    QUEUED: t`It waits for its turn …`,
    READING: t`It is being read …`,
    CHECKING: t`It is being checked …`,
    DONE: t`Checked`,
    FAILED: t`Not checked`,
  };
}

/** Why, and what to do. */
export function useCheckReasons(): Record<MachineCheckReason, string> {
  const { t } = useLingui();
  return {
    UNREACHABLE: t`Nothing answers at the address. Look whether it is written right, or try again later.`,
    NOT_PUBLIC: t`The address is not one that everybody can reach. Save the page as a file and check that instead.`,
    SITE_ERROR: t`The site answers with an error instead of the page. Look whether the address is right, or try again later.`,
    TOO_MANY_REDIRECTS: t`The site sends on to other addresses too many times. Use the address where the page is in the end.`,
    TOO_SLOW: t`The site was too slow. Try again later.`,
    TOO_LARGE: t`It is too large to be checked: more than 5 MB, or more than 400 pages.`,
    NOT_READABLE: t`It is neither a web page nor a PDF file.`,
    PASSWORD: t`The PDF file is protected by a password. Check a copy without one.`,
    DAMAGED: t`The PDF file is damaged and cannot be opened.`,
    TOO_HARD: t`It took more time or memory than a check may take. It is best judged by hand.`,
    INTERRUPTED: t`The check was interrupted several times. Try again later.`,
  };
}

/** Björnsson's five steps, in words. */
export function useLixWords(): (lix: number) => string {
  const { t } = useLingui();
  return (lix) => {
    if (lix < 25) return t`very easy to read`;
    if (lix < 35) return t`easy to read`;
    if (lix < 45) return t`neither easy nor hard to read`;
    if (lix < 55) return t`hard to read`;
    return t`very hard to read`;
  };
}

export function useImpactNames(): Record<string, string> {
  const { t } = useLingui();
  return { minor: t`Minor`, moderate: t`Moderate`, serious: t`Serious`, critical: t`Critical` };
}
