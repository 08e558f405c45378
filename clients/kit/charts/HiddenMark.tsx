/** Stands on the axis where a figure is not shown; `hatch` is the pattern that `Hatch` drew. */
export function HiddenMark({ x, y, hatch }: { x: number; y: number; hatch: string }) {
  return (
    <rect x={x - 6} y={y - 14} width={12} height={12} fill={`url(#${hatch})`} stroke="currentColor" strokeWidth={1.5} />
  );
}
