import { useLingui } from '@lingui/react/macro';
import type { DueKind, DueRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

export function useDueKindNames(): Record<DueKind, string> {
  const { t } = useLingui();
  return {
    INTERVIEW: t`Hold an interview`,
    STUDY_START: t`Begin a study`,
    STUDY_END: t`Report and close a study`,
    QUESTIONNAIRE: t`Close a questionnaire`,
    COMMENT: t`Hear what an organisation says to a draft`,
    ACTION: t`Carry out an action`,
    MEASUREMENT: t`Measure an indicator`,
    TARGET: t`Measure whether a target is reached`,
    EVALUATION_START: t`Begin an evaluation`,
    EVALUATION: t`Issue an evaluation`,
  };
}

const places: Record<DueKind, (within: string, id: string) => string> = {
  INTERVIEW: paths.interview,
  STUDY_START: paths.study,
  STUDY_END: paths.study,
  QUESTIONNAIRE: paths.questionnaire,
  COMMENT: (within) => paths.studyPart(within, 'report'),
  ACTION: paths.action,
  MEASUREMENT: paths.indicator,
  TARGET: paths.indicator,
  EVALUATION_START: paths.plan,
  EVALUATION: (_, id) => paths.evaluation(id),
};

/** Where one does it. */
export const pathOfDue = ({ kind, id, within }: Pick<DueRowFragment, 'kind' | 'id' | 'within'>): string =>
  places[kind](within, id);
