import { gapToLabel, labelHeight } from './endLabels.ts';

type Props = { lines: readonly string[]; span: readonly [number, number]; rtl: boolean; y: number };

/** The name of a line, beside where it ends. */
export function EndLabel({ lines, span, rtl, y }: Props) {
  return lines.map((line, at) => (
    <text
      key={line}
      className="el-end"
      x={rtl ? span[0] - gapToLabel : span[1] + gapToLabel}
      y={y + 5 + at * labelHeight}
      textAnchor="start"
    >
      {line}
    </text>
  ));
}
