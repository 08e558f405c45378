import { StatusTag, type IconName, type TagTone } from '#kit';
import type { StudyPhase } from '../gql/graphql.ts';
import { usePhaseNames } from './words.ts';

const looks: Record<StudyPhase, { tone: TagTone; shape: IconName }> = {
  PLANNED: { tone: 'neutral', shape: 'hollow' },
  COLLECTING: { tone: 'info', shape: 'half' },
  ANALYSING: { tone: 'info', shape: 'half' },
  REPORTING: { tone: 'warning', shape: 'diamond' },
  CLOSED: { tone: 'success', shape: 'full' },
};

export function PhaseTag({ phase }: { phase: StudyPhase }) {
  return <StatusTag {...looks[phase]}>{usePhaseNames()[phase]}</StatusTag>;
}
