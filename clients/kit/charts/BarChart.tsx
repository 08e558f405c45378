import { useLingui } from '@lingui/react/macro';
import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId } from 'react';
import { useFormat } from '../i18n/format.ts';
import { usualChange, type Spread } from '../statistics/noise.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { Hatch } from './Hatch.tsx';
import { NoiseLegend } from './NoiseLegend.tsx';
import { useMeasure } from './useMeasure.ts';

export type BarDatum = {
  key: string;
  label: string;
  /** null is drawn as "not shown", never as zero. */
  value: number | null;
};

type Props = {
  finding: string;
  basis: string;
  /** The heading of the labels and of the values in the table. */
  names: [label: string, value: string];
  data: readonly BarDatum[];
  format?: (value: number) => string;
  level?: 2 | 3 | 4;
  csv?: string;
  note?: React.ReactNode;
  /** The same for charts that are to be compared. */
  max?: number;
  /** How the figures were changed before they were published; drawn as a band at the end of each bar. */
  noise?: Spread | undefined;
};

const rowHeight = 46;
const valueRoom = 72;

export function BarChart({ finding, basis, names, data, format, level, csv, note, max, noise }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { ref, width, rtl } = useMeasure<HTMLDivElement>();
  const hatch = useId();
  const say = format ?? number;
  const { within } = noise ? usualChange(noise) : { within: 0 };
  const top = max ?? Math.max(1, ...data.map((it) => (it.value ?? 0) + within));
  const length = scaleLinear({ domain: [0, top], range: [0, Math.max(40, width - valueRoom)] });
  const at = (x: number, w = 0) => (rtl ? width - x - w : x);
  const anchor = 'start';
  return (
    <ChartFigure
      {...{ finding, basis, level, csv, format, note }}
      numbered
      table={{ columns: names, rows: data.map((it) => [it.label, it.value]) }}
    >
      <div ref={ref}>
        <svg
          width={width}
          height={data.length * rowHeight}
          viewBox={`0 0 ${width} ${data.length * rowHeight}`}
          role="img"
          aria-label={finding}
          className="el-svg"
        >
          <defs>
            <Hatch id={hatch} />
          </defs>
          {data.map((it, index) => {
            const y = index * rowHeight;
            const long = it.value === null ? 56 : Math.max(2, length(it.value));
            const low = length(Math.max(0, (it.value ?? 0) - within));
            const high = length((it.value ?? 0) + within);
            return (
              <g key={it.key}>
                <text x={at(0)} y={y + 14} textAnchor={anchor}>
                  {it.label}
                </text>
                <Bar
                  x={at(0, long)}
                  y={y + 21}
                  width={long}
                  height={16}
                  rx={2}
                  fill={it.value === null ? `url(#${hatch})` : 'var(--el-series-1)'}
                  stroke={it.value === null ? 'var(--el-border)' : undefined}
                />
                {noise && it.value !== null && (
                  <Bar
                    className="el-noise"
                    x={at(low, high - low)}
                    y={y + 26}
                    width={Math.max(1, high - low)}
                    height={6}
                    rx={3}
                  />
                )}
                <text
                  className="el-value"
                  x={at(Math.max(long, it.value === null ? 0 : high) + 8)}
                  y={y + 34}
                  textAnchor={anchor}
                >
                  {it.value === null ? t`not shown (too few)` : say(it.value)}
                </text>
              </g>
            );
          })}
        </svg>
        {noise && <NoiseLegend noise={noise} />}
      </div>
    </ChartFigure>
  );
}
