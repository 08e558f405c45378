import { AxisBottom, AxisLeft, type AxisScale, type SharedAxisProps } from '@visx/axis';
import type { scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format.ts';

export type Room = { start: number; end: number; top: number; bottom: number };

type Props<Scale extends AxisScale> = {
  label: string;
  width: number;
  height: number;
  rtl: boolean;
  room: Room;
  /** Where the figures lie between left and right. */
  span: readonly [number, number];
  x: Pick<SharedAxisProps<Scale>, 'scale' | 'tickValues' | 'tickFormat' | 'hideTicks'>;
  y: ReturnType<typeof scaleLinear<number>>;
  /** Where figures to the left are not comparable with those to the right. */
  breaks: readonly number[];
  format: ((value: number) => string) | undefined;
  children: ReactNode;
};

/** What lies around the lines of a chart: the grid, both axes, and the breaks. */
export function Plot<Scale extends AxisScale>(props: Props<Scale>) {
  const { label, width, height, rtl, room, span, x, y, breaks, format, children } = props;
  const { number } = useFormat();
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="el-svg"
    >
      {y.ticks(4).map((tick) => (
        <line key={tick} className="el-grid" x1={span[0]} x2={span[1]} y1={y(tick)} y2={y(tick)} />
      ))}
      <AxisLeft
        scale={y}
        left={rtl ? width - room.start + 40 : span[0]}
        numTicks={4}
        hideAxisLine
        hideTicks
        tickFormat={(value) => (format ?? number)(Number(value))}
        tickClassName="el-tick"
        tickLabelProps={{ dx: '-0.5em', dy: '0.3em', textAnchor: 'end' }}
      />
      <AxisBottom
        {...x}
        top={height - room.bottom}
        tickClassName="el-tick"
        tickLabelProps={{ dy: '0.5em', textAnchor: 'middle' }}
        stroke="var(--el-border)"
        tickStroke="var(--el-border)"
      />
      {breaks.map((at) => (
        <line key={at} className="el-break" x1={at} x2={at} y1={room.top} y2={height - room.bottom} />
      ))}
      {children}
    </svg>
  );
}
