import { Trans } from '@lingui/react/macro';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useId } from 'react';
import { useFormat } from '../i18n/format.ts';
import { usualChange, type Spread } from '../statistics/noise.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { apart, gapToLabel, labelHeight, widestLetter, wrap } from './endLabels.ts';
import { Band } from './Band.tsx';
import { Hatch } from './Hatch.tsx';
import { NoiseLegend } from './NoiseLegend.tsx';
import { useMeasure } from './useMeasure.ts';

export type Series = { key: string; label: string; values: readonly (number | null)[] };

type Props = {
  finding: string;
  basis: string;
  /** The heading of the periods in the table. */
  name: string;
  periods: readonly string[];
  /** At most five; more belong in small multiples. */
  series: readonly Series[];
  format?: (value: number) => string;
  level?: 2 | 3 | 4;
  csv?: string;
  note?: React.ReactNode;
  /** The same for charts that are to be compared. */
  max?: number;
  height?: number;
  /** How the figures were changed before they were published; drawn as a band at each of them. */
  noise?: Spread | undefined;
  /** Periods from which figures are not comparable with those before. */
  breaks?: readonly string[];
};

const dashes = [undefined, '8 4', '3 4', '12 4 3 4', '1 5'];
const colour = (index: number) => `var(--el-series-${(index % 5) + 1})`;
export function LineChart(props: Props) {
  const {
    finding,
    basis,
    name,
    periods,
    series,
    format,
    level,
    csv,
    note,
    max,
    height = 280,
    noise,
    breaks = [],
  } = props;
  const { number } = useFormat();
  const { ref, width, rtl } = useMeasure<HTMLDivElement>();
  const hatch = useId();
  const narrow = width < 480;
  const names = series.map((it) => wrap(it.label, narrow ? 11 : 19));
  const longest = Math.max(0, ...names.flat().map((line) => line.length));
  const end = Math.max(narrow ? 92 : 150, gapToLabel + longest * widestLetter);
  const room = { start: 44, end, top: 12, bottom: 34 };
  const side = rtl ? { left: room.end, right: room.start } : { left: room.start, right: room.end };
  const { within } = noise ? usualChange(noise) : { within: 0 };
  const top = max ?? Math.max(1, ...series.flatMap((it) => it.values.map((value) => (value ?? 0) + within)));
  const span: [number, number] = [side.left, width - side.right];
  const x = scalePoint({ domain: [...periods], range: rtl ? [span[1], span[0]] : span });
  const y = scaleLinear({ domain: [0, top], range: [height - room.bottom, room.top], nice: true });
  const px = (index: number) => x(periods[index] ?? '') ?? 0;
  const ends = series.map((it, row) => {
    const index = it.values.findLastIndex((value) => value !== null);
    const lines = names[row] ?? [];
    return { key: it.key, lines, y: y(it.values[index] ?? 0), height: lines.length * labelHeight };
  });
  const places = apart(ends);
  const hidden = series.some((it) => it.values.includes(null));
  const every = Math.ceil(periods.length / Math.max(2, Math.floor((span[1] - span[0]) / 64)));
  const table = {
    columns: [name, ...series.map((it) => it.label)],
    rows: periods.map((period, index) => [period, ...series.map((it) => it.values[index] ?? null)]),
  };
  return (
    <ChartFigure {...{ finding, basis, level, csv, format, note, table }}>
      <div ref={ref}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={finding}
          className="el-svg"
        >
          <defs>
            <Hatch id={hatch} />
          </defs>
          {y.ticks(4).map((tick) => (
            <line key={tick} className="el-grid" x1={span[0]} x2={span[1]} y1={y(tick)} y2={y(tick)} />
          ))}
          <AxisLeft
            scale={y}
            left={rtl ? width - room.start + 40 : side.left}
            numTicks={4}
            hideAxisLine
            hideTicks
            tickFormat={(value) => (format ?? number)(Number(value))}
            tickClassName="el-tick"
            tickLabelProps={{ dx: '-0.5em', dy: '0.3em', textAnchor: 'end' }}
          />
          <AxisBottom
            scale={x}
            top={height - room.bottom}
            tickValues={periods.filter((_, index) => (periods.length - 1 - index) % every === 0)}
            hideTicks
            tickClassName="el-tick"
            tickLabelProps={{ dy: '0.5em', textAnchor: 'middle' }}
            stroke="var(--el-border)"
          />
          {breaks.map((period) => {
            const before = periods.indexOf(period) - 1;
            if (before < 0) return null;
            const at = (px(before) + px(before + 1)) / 2;
            return <line key={period} className="el-break" x1={at} x2={at} y1={room.top} y2={height - room.bottom} />;
          })}
          {series.map((it, row) => {
            const points = it.values.map((value, index) => ({ value, index }));
            const end = ends[row];
            return (
              <g key={it.key} style={{ color: colour(row) }}>
                <LinePath
                  data={points}
                  defined={(point) => point.value !== null}
                  x={(point) => px(point.index)}
                  y={(point) => y(point.value ?? 0)}
                  stroke="currentColor"
                  strokeWidth={2.5}
                  strokeDasharray={dashes[row % dashes.length]}
                />
                {points.map(({ value, index }) =>
                  value === null ? (
                    <rect
                      key={index}
                      x={px(index) - 6}
                      y={height - room.bottom - 14 - row * 16}
                      width={12}
                      height={12}
                      fill={`url(#${hatch})`}
                      stroke="currentColor"
                      strokeWidth={1.5}
                    />
                  ) : (
                    <g key={index}>
                      {noise && <Band x={px(index)} low={y(Math.max(0, value - within))} high={y(value + within)} />}
                      <Mark shape={row} x={px(index)} y={y(value)} />
                    </g>
                  ),
                )}
                {end?.lines.map((line, at) => (
                  <text
                    key={line}
                    className="el-end"
                    x={rtl ? span[0] - gapToLabel : span[1] + gapToLabel}
                    y={(places.get(it.key) ?? 0) + 5 + at * labelHeight}
                    textAnchor="start"
                  >
                    {line}
                  </text>
                ))}
              </g>
            );
          })}
        </svg>
        {hidden && (
          <p className="el-legend">
            <span className="el-key el-hatched" aria-hidden />
            <Trans>not shown (too few)</Trans>
          </p>
        )}
        {breaks.some((it) => periods.indexOf(it) > 0) && (
          <p className="el-legend">
            <span className="el-key el-broken" aria-hidden />
            <Trans>break: not comparable across this line</Trans>
          </p>
        )}
        {noise && <NoiseLegend noise={noise} />}
      </div>
    </ChartFigure>
  );
}

/** Colour is never alone: each line has its own mark and dash. */
function Mark({ shape, x, y }: { shape: number; x: number; y: number }) {
  const place = { transform: `translate(${x} ${y})`, fill: 'currentColor' };
  if (shape % 4 === 0) return <circle r={4} {...place} />;
  if (shape % 4 === 1) return <path d="M-4-4h8v8h-8z" {...place} />;
  if (shape % 4 === 2) return <path d="M0-5.5 5.5 0 0 5.5-5.5 0z" {...place} />;
  return <path d="M0-5 5 4H-5z" {...place} />;
}
