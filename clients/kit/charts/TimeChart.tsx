import { scaleLinear, scaleUtc } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useId } from 'react';
import { useFormat } from '../i18n/format.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { apart, gapToLabel, labelHeight, widestLetter, wrap } from './endLabels.ts';
import { EndLabel } from './EndLabel.tsx';
import { Hatch } from './Hatch.tsx';
import { HiddenMark } from './HiddenMark.tsx';
import { Legend } from './Legend.tsx';
import { Plot } from './Plot.tsx';
import { useMeasure } from './useMeasure.ts';

/** null is a value that is not shown. */
export type TimePoint = { day: string; value: number | null };
export type Level = { key: string; label: string; value: number };

type Props = {
  finding: string;
  basis: string;
  /** The headings of the table: the day, and the value. */
  names: readonly [string, string];
  points: readonly TimePoint[];
  /** Values that hold all the time, such as a target. */
  levels?: readonly Level[];
  /** How far the axis goes when nothing is measured as late as that. */
  until?: string | undefined;
  /** Days from which values are not comparable with those before. */
  breaks?: readonly string[];
  format?: (value: number) => string;
  level?: 2 | 3 | 4;
  csv?: string;
  note?: React.ReactNode;
  height?: number;
};

const dashes = ['8 4', '3 4', '12 4 3 4'];
const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** Values on the days they are of: the distance between two points is the time between them. */
export function TimeChart(props: Props) {
  const {
    finding,
    basis,
    names,
    points,
    levels = [],
    until,
    breaks = [],
    format,
    level,
    csv,
    note,
    height = 280,
  } = props;
  const { shortDate } = useFormat();
  const { ref, width, rtl } = useMeasure<HTMLDivElement>();
  const hatch = useId();
  const days = points.map(({ day }) => day).sort();
  const narrow = width < 480;
  const labels = levels.map((it) => wrap(it.label, narrow ? 11 : 19));
  const longest = Math.max(0, ...labels.flat().map((line) => line.length));
  const room = { start: 52, end: gapToLabel + Math.max(24, longest * widestLetter), top: 12, bottom: 34 };
  const span: [number, number] = rtl ? [room.end, width - room.start] : [room.start, width - room.end];
  const last = [days.at(-1) ?? '', until ?? '', ...breaks].sort().at(-1) ?? '';
  const first = [days[0] ?? last, ...breaks].sort()[0] ?? last;
  const domain: [Date, Date] = [at(first), at(last)];
  const x = scaleUtc({ domain, range: rtl ? [span[1], span[0]] : span });
  const all = [0, ...points.map(({ value }) => value ?? 0), ...levels.map(({ value }) => value)];
  const range: [number, number] = [Math.min(...all), Math.max(...all) || 1];
  // d3 gives about as many ticks as it is asked for; labels that touch cannot be read.
  const most = Math.max(2, Math.floor((span[1] - span[0]) / 110));
  const ticks = x.ticks(most);
  const every = Math.ceil(ticks.length / most);
  const y = scaleLinear({ domain: range, range: [height - room.bottom, room.top], nice: true });
  const places = apart(
    levels.map((it, row) => ({ key: it.key, y: y(it.value), height: (labels[row]?.length ?? 1) * labelHeight })),
  );
  const hidden = points.some(({ value }) => value === null);
  const table = {
    columns: [names[0], names[1], ...levels.map(({ label }) => label)],
    rows: points.map(({ day, value }) => [shortDate(day), value, ...levels.map((it) => it.value)]),
  };
  return (
    <ChartFigure {...{ finding, basis, level, csv, format, note, table }}>
      <div ref={ref}>
        <Plot
          label={finding}
          {...{ width, height, rtl, room, span, y, format }}
          x={{
            scale: x,
            tickValues: ticks.filter((_, place) => place % every === 0),
            tickFormat: (day) => shortDate(day instanceof Date ? day : new Date(Number(day))),
          }}
          breaks={breaks.map((day) => x(at(day)))}
        >
          <defs>
            <Hatch id={hatch} />
          </defs>
          {levels.map((it, row) => (
            <g key={it.key} style={{ color: `var(--el-series-${(row % 4) + 2})` }}>
              <line
                className="el-level"
                x1={span[0]}
                x2={span[1]}
                y1={y(it.value)}
                y2={y(it.value)}
                strokeDasharray={dashes[row % dashes.length]}
              />
              <EndLabel lines={labels[row] ?? []} y={places.get(it.key) ?? 0} {...{ span, rtl }} />
            </g>
          ))}
          <g style={{ color: 'var(--el-series-1)' }}>
            <LinePath
              data={[...points]}
              defined={({ value }) => value !== null}
              x={({ day }) => x(at(day))}
              y={({ value }) => y(value ?? 0)}
              stroke="currentColor"
              strokeWidth={2.5}
            />
            {points.map(({ day, value }) =>
              value === null ? (
                <HiddenMark key={day} x={x(at(day))} y={height - room.bottom} hatch={hatch} />
              ) : (
                <circle key={day} cx={x(at(day))} cy={y(value)} r={4} fill="currentColor" />
              ),
            )}
          </g>
        </Plot>
        <Legend hidden={hidden} broken={breaks.length > 0} />
      </div>
    </ChartFigure>
  );
}
