import { useLingui } from '@lingui/react/macro';
import { Link, Table, Text, useFormat } from '#kit';
import { paths } from '../paths.ts';
import type { Action } from './planDocument.ts';
import { ActionStatus } from './Statuses.tsx';

export function ActionsOfGoal({ plan, actions, goal }: { plan: string; actions: readonly Action[]; goal: number }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  return (
    <Table
      caption={t`Actions of goal ${{ goal }}, by deadline`}
      hideCaption
      rows={actions}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'action',
          header: t`Action`,
          cell: (it) => (
            <>
              <Link href={paths.action(plan, it.id)}>{it.title}</Link>
              <Text as="div" size="sm" tone="muted">
                {it.finding ? t`Answers: ${{ finding: it.finding.statement }}` : t`Answers no finding yet`}
              </Text>
            </>
          ),
        },
        {
          key: 'who',
          header: t`Who`,
          cell: (it) => (
            <>
              {it.institution?.name ?? t`The municipality`}
              <Text as="div" size="sm" tone="muted">
                {it.responsible ?? t`Nobody answers for it yet`}
              </Text>
            </>
          ),
        },
        { key: 'deadline', header: t`Deadline`, cell: (it) => shortDate(it.deadline) },
        { key: 'status', header: t`State`, cell: (it) => <ActionStatus status={it.status} late={it.late} /> },
      ]}
    />
  );
}
