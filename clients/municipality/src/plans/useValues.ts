import { useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';

/** A value with its unit and its day, and how far it has come. */
export function useValues() {
  const { t } = useLingui();
  const { number, percent, shortDate } = useFormat();
  const withUnit = (value: number, unit: string) => `${number(value)} ${unit}`;
  return {
    withUnit,
    /** Null is not shown (too few); it is never zero. */
    valueOf: (value: number | null, unit: string) => (value === null ? t`Not shown (too few)` : withUnit(value, unit)),
    onDay: (value: number | null | undefined, unit: string, day: string | null | undefined) => {
      if (value === null || value === undefined) return t`Not set`;
      return day ? `${withUnit(value, unit)} (${shortDate(day)})` : withUnit(value, unit);
    },
    /** Progress backwards is progress in no direction that counts, so it is said and not shown as a minus. */
    wayOf: ({
      reached,
      aboutAtTarget,
      source,
    }: {
      reached?: number | null;
      aboutAtTarget: boolean;
      source: string;
    }) => {
      if (reached === null || reached === undefined)
        // Nobody has failed to measure what takes its values by itself: there is none yet, or too few to be shown.
        return source === 'BY_HAND' ? t`Not measured yet` : t`No value that can be shown yet`;
      // The random change of published figures may have carried it over the target, or kept it below.
      if (aboutAtTarget) return t`About at the target`;
      if (reached < 0) return t`Further from the target than before`;
      if (reached >= 1) return t`The target is reached`;
      return t`${{ share: percent(Math.round(reached * 100) / 100) }} of the way`;
    },
  };
}
