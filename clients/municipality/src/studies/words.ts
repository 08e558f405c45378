import { useLingui } from '@lingui/react/macro';
import type { Stance, StudyPhase } from '../gql/graphql.ts';

// What the server calls by a code and no code list names.

export function usePhaseNames(): Record<StudyPhase, string> {
  const { t } = useLingui();
  return {
    PLANNED: t`Planned`,
    COLLECTING: t`Collecting`,
    ANALYSING: t`Analysing`,
    REPORTING: t`Writing the report`,
    CLOSED: t`Closed`,
  };
}

export function useStanceNames(): Record<Stance, string> {
  const { t } = useLingui();
  return { AGREES: t`agrees`, AGREES_PARTLY: t`agrees with a part`, DISAGREES: t`disagrees` };
}
