import { useLingui } from '@lingui/react/macro';
import { today, useFormat } from '#kit';
import type { StudyPhase } from '../gql/graphql.ts';

/** When the report is due, and in words when that day has passed. */
export function DueWords({ study }: { study: { endsOn: string; phase: StudyPhase } }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const day = shortDate(study.endsOn);
  return study.phase !== 'CLOSED' && study.endsOn < today() ? t`Overdue since ${{ day }}` : day;
}
