import { useLingui } from '@lingui/react/macro';
import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useId } from 'react';
import { useFormat } from '../i18n/format.ts';
import { usualChange, type Spread } from '../statistics/noise.ts';
import { Band } from './Band.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { Hatch } from './Hatch.tsx';
import { Legend } from './Legend.tsx';
import type { Series } from './LineChart.tsx';
import { NoiseLegend } from './NoiseLegend.tsx';
import { useMeasure } from './useMeasure.ts';

type Props = {
  finding: string;
  basis: string;
  /** The heading of the panels in the table. */
  name: string;
  periods: readonly string[];
  series: readonly Series[];
  /** With the same axis the panels can be compared by eye; with their own only the course of each can be read. */
  axis: 'same' | 'own';
  level?: 2 | 3 | 4;
  csv?: string;
  note?: React.ReactNode;
  /** How the figures were changed before they were published; drawn as a band at each of them. */
  noise?: Spread | undefined;
};

const most = (values: readonly (number | null)[]) => Math.max(1, ...values.map((it) => it ?? 0));

/** Many small lines side by side, one figure and one table. */
export function SmallMultiples({ finding, basis, name, periods, series, axis, level, csv, note, noise }: Props) {
  const { t } = useLingui();
  const { within } = noise ? usualChange(noise) : { within: 0 };
  const shared = most(series.flatMap((it) => it.values));
  const hidden = series.some((it) => it.values.includes(null));
  const table = {
    columns: [name, ...periods],
    rows: series.map((it) => [it.label, ...periods.map((_, index) => it.values[index] ?? null)]),
  };
  return (
    <ChartFigure
      {...{ finding, level, csv, note, table }}
      basis={axis === 'own' ? t`${basis}. Each has its own axis.` : basis}
    >
      <div className="el-multiples">
        {series.map((it) => (
          <Panel
            key={it.key}
            series={it}
            periods={periods}
            top={(axis === 'same' ? shared : most(it.values)) + within}
            within={within}
          />
        ))}
      </div>
      <Legend hidden={hidden} />
      {noise && <NoiseLegend noise={noise} />}
    </ChartFigure>
  );
}

const height = 132;
const room = { start: 4, end: 58, top: 22, bottom: 24 };

type PanelProps = { series: Series; periods: readonly string[]; top: number; within: number };

function Panel({ series, periods, top, within }: PanelProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { ref, width, rtl } = useMeasure<HTMLDivElement>();
  const hatch = useId();
  const span: [number, number] = rtl ? [width - room.start, room.end] : [room.start, width - room.end];
  const x = scalePoint({ domain: [...periods], range: span });
  const y = scaleLinear({ domain: [0, top], range: [height - room.bottom, room.top], nice: 5 });
  const points = periods.map((period, index) => ({ at: x(period) ?? 0, value: series.values[index] ?? null }));
  const shown = points.filter((it) => it.value !== null);
  const last = points.at(-1);
  const limit = y.domain()[1] ?? top;
  const said = last?.value === null ? t`not shown (too few)` : number(last?.value ?? 0);
  return (
    <div className="el-multiple">
      <p>{series.label}</p>
      <div ref={ref}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          className="el-svg"
          role="img"
          aria-label={`${series.label}: ${periods.at(-1) ?? ''} ${said}`}
        >
          <defs>
            <Hatch id={hatch} />
          </defs>
          {[0, limit].map((tick) => (
            <line key={tick} className="el-grid" x1={span[0]} x2={span[1]} y1={y(tick)} y2={y(tick)} />
          ))}
          <g className="el-tick">
            <text x={span[0]} y={y(limit) - 5} textAnchor="start">
              {number(limit)}
            </text>
            {Math.abs(span[1] - span[0]) > 150 && (
              <text x={span[0]} y={height - 6} textAnchor="start">
                {periods[0]}
              </text>
            )}
            <text x={span[1]} y={height - 6} textAnchor="end">
              {periods.at(-1)}
            </text>
          </g>
          <LinePath
            data={points}
            defined={(it) => it.value !== null}
            x={(it) => it.at}
            y={(it) => y(it.value ?? 0)}
            stroke="var(--el-series-1)"
            strokeWidth={2.5}
          />
          {points.map((it) =>
            it.value === null ? (
              <rect
                key={it.at}
                x={it.at - 5}
                y={height - room.bottom - 12}
                width={10}
                height={10}
                fill={`url(#${hatch})`}
                stroke="var(--el-border)"
              />
            ) : (
              <g key={it.at}>
                {within > 0 && <Band x={it.at} low={y(Math.max(0, it.value - within))} high={y(it.value + within)} />}
                <circle cx={it.at} cy={y(it.value)} r={it === shown.at(-1) ? 4.5 : 2.5} fill="var(--el-series-1)" />
              </g>
            ),
          )}
          {last && last.value !== null && (
            <text className="el-value" x={last.at + (rtl ? -10 : 10)} y={y(last.value) + 5} textAnchor="start">
              {number(last.value)}
            </text>
          )}
        </svg>
      </div>
    </div>
  );
}
