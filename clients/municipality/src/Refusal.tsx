import { Notice, Text, type Problem } from '#kit';

/** Why it was not done, where that is not about one field. */
export function Refusal({ problem }: { problem: Problem | undefined }) {
  if (!problem || problem.fields.length > 0) return null;
  return (
    <Notice tone="danger" announce>
      <Text>{problem.message}</Text>
    </Notice>
  );
}
