import { useLingui } from '@lingui/react/macro';
import type { Spread } from './noise.ts';
import { useUsualChange } from './useUsualChange.ts';

/** What stands beside a single figure, in the same words in every app. */
export function useGiveOrTake(profile: Spread): string {
  const { t } = useLingui();
  const { within, often, most } = useUsualChange(profile);
  return t`give or take ${within} (${often} of figures; never more than ${most})`;
}
