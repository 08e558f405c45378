/** How far the random change of a figure may usually reach, behind the mark of the figure. */
export function Band({ x, low, high }: { x: number; low: number; high: number }) {
  return <rect className="el-noise" x={x - 4} y={high} width={8} height={Math.max(1, low - high)} rx={2} />;
}
