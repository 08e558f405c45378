import { useLingui } from '@lingui/react/macro';
import { TimeChart, useFormat, type TimePoint } from '#kit';
import type { Measured } from './IndicatorPage.tsx';
import type { Indicator } from './planDocument.ts';
import { useValues } from './useValues.ts';

/** What was measured between where it stood and where it shall be; nothing is drawn of days to come but the target. */
type Props = {
  it: Indicator & { measurements: Pick<Measured['measurements'], 'edges'> };
  /** Where another series ended, or this one did. */
  broken: string | null | undefined;
  level?: 2 | 3;
};

export function SeriesChart({ it, broken, level: heading }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { wayOf } = useValues();
  const { baseline, baselineOn, target, targetOn, unit } = it;
  const points = new Map<string, TimePoint>();
  if (typeof baseline === 'number' && baselineOn) points.set(baselineOn, { day: baselineOn, value: baseline });
  for (const { node } of it.measurements.edges)
    points.set(node.measuredOn, { day: node.measuredOn, value: node.value });
  const inTime = [...points.values()].sort((a, b) => a.day.localeCompare(b.day));
  if (inTime.length < 2) return null;
  const level = (key: string, label: string, value: number | null | undefined) =>
    typeof value === 'number' ? [{ key, label, value }] : [];
  return (
    <TimeChart
      finding={wayOf(it)}
      basis={t`${it.name}, in ${unit}`}
      names={[t`Day`, t`Measured`]}
      points={inTime}
      levels={[...level('baseline', t`Before`, baseline), ...level('target', t`Target`, target)]}
      until={it.endedOn ?? targetOn ?? undefined}
      breaks={broken ? [broken] : []}
      level={heading}
      format={number}
      note={
        it.endedOn
          ? t`The first point is where things stood before the plan. The axis ends where the series did.`
          : t`The first point is where things stood before the plan. The axis goes on to the day of the target.`
      }
    />
  );
}
