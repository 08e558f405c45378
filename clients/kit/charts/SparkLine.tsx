import { scaleLinear, scaleUtc } from '@visx/scale';
import { LinePath } from '@visx/shape';
import './charts.css';
import type { TimePoint } from './TimeChart.tsx';

type Props = {
  /** What it shows, in words: it has no axis to read. */
  label: string;
  points: readonly TimePoint[];
  /** Drawn as dashes; where it stood, and where it shall be. */
  levels?: readonly number[];
};

const [width, height, edge] = [128, 36, 4];
const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** The way something went, as small as a word; the figures stand beside it. */
export function SparkLine({ label, points, levels = [] }: Props) {
  const shown = points.flatMap(({ day, value }) => (value === null ? [] : [{ day: at(day), value }]));
  const values = [...shown.map(({ value }) => value), ...levels];
  const days = shown.map(({ day }) => day.getTime());
  if (!values.length) return null;
  const x = scaleUtc({ domain: [Math.min(...days), Math.max(...days)], range: [edge, width - edge] });
  const y = scaleLinear({ domain: [Math.min(...values), Math.max(...values)], range: [height - edge, edge] });
  const place = (day: Date) => (days.length > 1 ? x(day) : width / 2);
  const last = shown.at(-1);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="el-spark"
    >
      {levels.map((value, index) => (
        <line
          key={`${index} ${value}`}
          x1={0}
          x2={width}
          y1={y(value)}
          y2={y(value)}
          stroke={`var(--el-series-${index + 2})`}
          strokeWidth={1.5}
          strokeDasharray={index === 0 ? '6 4' : '2 3'}
        />
      ))}
      <LinePath
        data={shown}
        x={({ day }) => place(day)}
        y={({ value }) => y(value)}
        stroke="currentColor"
        strokeWidth={2}
      />
      {last && <circle cx={place(last.day)} cy={y(last.value)} r={3} fill="currentColor" />}
    </svg>
  );
}
