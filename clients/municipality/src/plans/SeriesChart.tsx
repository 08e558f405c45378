import { useLingui } from '@lingui/react/macro';
import { LineChart, useFormat } from '#kit';
import type { Measured } from './IndicatorPage.tsx';
import { useValues } from './useValues.ts';

/** What was measured between where it stood and where it shall be; nothing is drawn of days to come. */
export function SeriesChart({ it }: { it: Measured }) {
  const { t } = useLingui();
  const { number, shortDate } = useFormat();
  const { wayOf } = useValues();
  const { baseline, baselineOn, target, unit } = it;
  const values = new Map<string, number>();
  if (typeof baseline === 'number' && baselineOn) values.set(baselineOn, baseline);
  for (const { node } of it.measurements.edges) values.set(node.measuredOn, node.value);
  const days = [...values.keys()].sort();
  if (days.length < 2) return null;
  const level = (key: string, label: string, value: number | null | undefined) =>
    typeof value === 'number' ? [{ key, label, values: days.map(() => value) }] : [];
  return (
    <LineChart
      finding={wayOf(it.reached)}
      basis={t`${it.name}, in ${unit}`}
      name={t`Day`}
      periods={days.map(shortDate)}
      series={[
        { key: 'measured', label: t`Measured`, values: days.map((day) => values.get(day) ?? null) },
        ...level('baseline', t`Before`, baseline),
        ...level('target', t`Target`, target),
      ]}
      format={number}
      note={t`The points stand in the order of their days; the distance between them says nothing of the time.`}
    />
  );
}
