import { useLingui } from '@lingui/react/macro';
import type { ActionVerdict, Confidence } from '../gql/graphql.ts';

export function useVerdictNames(): Record<ActionVerdict, string> {
  const { t } = useLingui();
  return {
    DONE: t`Done as planned`,
    ON_TRACK: t`On track: it will be done in time`,
    NOT_STARTED: t`Not begun, and not late`,
    LATE: t`Late, and still to be done`,
    ABANDONED: t`Given up`,
  };
}

export function useConfidenceNames(): Record<Confidence, string> {
  const { t } = useLingui();
  return {
    HIGH: t`High: counted or measured in full`,
    MEDIUM: t`Medium: counted in part, or by a sample`,
    LOW: t`Low: estimated, or from few answers`,
  };
}
