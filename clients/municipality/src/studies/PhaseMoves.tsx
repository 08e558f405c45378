import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text, useAction } from '#kit';
import { graphql } from '../gql/index.ts';
import type { StudyPhase } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import { usePhaseNames } from './words.ts';

const moveDocument = graphql(`
  mutation MoveStudy($input: MoveStudyInput!) {
    moveStudy(input: $input) {
      study {
        id
        phase
        version
        viewerCanChange
      }
    }
  }
`);

// The last step, to closed, is what the final report does.
const order: readonly StudyPhase[] = ['PLANNED', 'COLLECTING', 'ANALYSING', 'REPORTING'];

type Props = {
  study: { id: string; phase: StudyPhase; version: number; viewerCanChange: boolean };
  onStale: () => void;
};

export function PhaseMoves({ study: { id, phase, version, viewerCanChange }, onStale }: Props) {
  const { t } = useLingui();
  const names = usePhaseNames();
  const { run, busy, problem } = useAction(moveDocument);
  const at = order.indexOf(phase);
  const next = order[at + 1];
  const before = order[at - 1];
  const now: Record<StudyPhase, string> = {
    PLANNED: t`What, where, when and by whom is agreed.`,
    COLLECTING: t`People are interviewed, and documents are reviewed.`,
    ANALYSING: t`Passages are read together and become findings.`,
    REPORTING: t`The report is written and replied to. The final report closes the study.`,
    CLOSED: t`The final report is issued, and nothing changes any more.`,
  };
  const move = async (phase: StudyPhase) => {
    if (!(await run({ input: { id, version, phase } }))) onStale();
  };
  return (
    <>
      <ol className="mu-phases">
        {[...order, 'CLOSED' as const].map((it) => (
          <li key={it} aria-current={it === phase ? 'step' : undefined}>
            {names[it]}
          </li>
        ))}
      </ol>
      {/* The button that was pressed takes another name: what came of it is said. */}
      <output>
        <Text as="span">{now[phase]}</Text>
      </output>
      <Refusal problem={problem} />
      {viewerCanChange && at >= 0 && (
        <div className="mu-actions">
          {next && (
            <Button busy={busy} onClick={() => void move(next)}>
              <Trans>Go on to: {names[next]}</Trans>
            </Button>
          )}
          {before && (
            <Button variant="quiet" busy={busy} onClick={() => void move(before)}>
              <Trans>Back to: {names[before]}</Trans>
            </Button>
          )}
        </div>
      )}
    </>
  );
}
