/** The pattern that means "not shown" in every chart. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--el-surface)" />
      <rect width="2" height="6" fill="var(--el-border)" />
    </pattern>
  );
}
