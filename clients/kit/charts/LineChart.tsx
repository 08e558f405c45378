import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useId } from 'react';
import { usualChange, type Spread } from '../statistics/noise.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { apart, gapToLabel, labelHeight, widestLetter, wrap } from './endLabels.ts';
import { Band } from './Band.tsx';
import { EndLabel } from './EndLabel.tsx';
import { Hatch } from './Hatch.tsx';
import { HiddenMark } from './HiddenMark.tsx';
import { Legend } from './Legend.tsx';
import { NoiseLegend } from './NoiseLegend.tsx';
import { Plot } from './Plot.tsx';
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
  const { ref, width, rtl } = useMeasure<HTMLDivElement>();
  const hatch = useId();
  const narrow = width < 480;
  const names = series.map((it) => wrap(it.label, narrow ? 11 : 19));
  const longest = Math.max(0, ...names.flat().map((line) => line.length));
  const end = Math.max(narrow ? 92 : 150, gapToLabel + longest * widestLetter);
  const room = { start: 44, end, top: 12, bottom: 34 };
  const { within } = noise ? usualChange(noise) : { within: 0 };
  const top = max ?? Math.max(1, ...series.flatMap((it) => it.values.map((value) => (value ?? 0) + within)));
  const span: [number, number] = rtl ? [room.end, width - room.start] : [room.start, width - room.end];
  const x = scalePoint({ domain: [...periods], range: rtl ? [span[1], span[0]] : span });
  const y = scaleLinear({ domain: [0, top], range: [height - room.bottom, room.top], nice: true });
  const px = (index: number) => x(periods[index] ?? '') ?? 0;
  const ends = series.map((it, row) => {
    const index = it.values.findLastIndex((value) => value !== null);
    const lines = names[row] ?? [];
    return { key: it.key, y: y(it.values[index] ?? 0), height: lines.length * labelHeight };
  });
  const places = apart(ends);
  const hidden = series.some((it) => it.values.includes(null));
  const every = Math.ceil(periods.length / Math.max(2, Math.floor((span[1] - span[0]) / 64)));
  const broken = breaks.map((it) => periods.indexOf(it) - 1).filter((before) => before >= 0);
  const table = {
    columns: [name, ...series.map((it) => it.label)],
    rows: periods.map((period, index) => [period, ...series.map((it) => it.values[index] ?? null)]),
  };
  return (
    <ChartFigure {...{ finding, basis, level, csv, format, note, table }}>
      <div ref={ref}>
        <Plot
          label={finding}
          {...{ width, height, rtl, room, span, y, format }}
          x={{
            scale: x,
            tickValues: periods.filter((_, index) => (periods.length - 1 - index) % every === 0),
            hideTicks: true,
          }}
          breaks={broken.map((before) => (px(before) + px(before + 1)) / 2)}
        >
          <defs>
            <Hatch id={hatch} />
          </defs>
          {series.map((it, row) => {
            const points = it.values.map((value, index) => ({ value, index }));
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
                    <HiddenMark key={index} x={px(index)} y={height - room.bottom - row * 16} hatch={hatch} />
                  ) : (
                    <g key={index}>
                      {noise && <Band x={px(index)} low={y(Math.max(0, value - within))} high={y(value + within)} />}
                      <Mark shape={row} x={px(index)} y={y(value)} />
                    </g>
                  ),
                )}
                <EndLabel lines={names[row] ?? []} y={places.get(it.key) ?? 0} {...{ span, rtl }} />
              </g>
            );
          })}
        </Plot>
        <Legend hidden={hidden} broken={broken.length > 0} />
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
