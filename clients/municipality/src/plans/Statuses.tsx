import { useLingui } from '@lingui/react/macro';
import { Row, StatusTag } from '#kit';
import type { ActionStatus as Status, PlanStatus as Stage } from '../gql/graphql.ts';
import { useActionStatusNames, usePlanStatusNames } from './planWords.ts';

const stages = { DRAFT: 'neutral', APPROVED: 'success', REVISING: 'info' } as const;
const tones = { NOT_STARTED: 'neutral', UNDER_WAY: 'info', DONE: 'success', ABANDONED: 'warning' } as const;

export function PlanStatus({ status }: { status: Stage }) {
  const names = usePlanStatusNames();
  return <StatusTag tone={stages[status]}>{names[status]}</StatusTag>;
}

export function ActionStatus({ status, late }: { status: Status; late: boolean }) {
  const { t } = useLingui();
  const names = useActionStatusNames();
  return (
    <Row>
      <StatusTag tone={tones[status]}>{names[status]}</StatusTag>
      {late && <StatusTag tone="danger">{t`Late`}</StatusTag>}
    </Row>
  );
}
