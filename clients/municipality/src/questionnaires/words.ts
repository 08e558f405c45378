import { useLingui } from '@lingui/react/macro';
import type { QuestionKind, QuestionnaireStatus } from '../gql/graphql.ts';

export function useKindNames(): Record<QuestionKind, string> {
  const { t } = useLingui();
  return {
    SINGLE: t`One answer`,
    MULTIPLE: t`Any number of answers`,
    SCALE: t`A scale of five steps`,
    MATRIX: t`One answer in each row`,
    TEXT: t`Their own words`,
  };
}

export function useStatusNames(): Record<QuestionnaireStatus, string> {
  const { t } = useLingui();
  return { DRAFT: t`Being written`, OPEN: t`Open for answers`, CLOSED: t`Closed` };
}
