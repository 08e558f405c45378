import { useLingui } from '@lingui/react/macro';
import { Link, Table, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ActionsTable_ActionFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { ActionStatus } from './Statuses.tsx';

graphql(`
  fragment ActionsTable_action on Action {
    id
    title
    status
    late
    deadline
    institution {
      id
      name
    }
    plan {
      id
      title
      number
    }
  }
`);

/** Actions of several plans. */
export function ActionsTable({ caption, rows }: { caption: string; rows: readonly ActionsTable_ActionFragment[] }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'action',
          header: t`Action`,
          cell: (it) => <Link href={paths.action(it.plan.id, it.id)}>{it.title}</Link>,
        },
        { key: 'deadline', header: t`Deadline`, cell: (it) => shortDate(it.deadline) },
        { key: 'who', header: t`Who`, cell: (it) => it.institution?.name ?? t`The municipality` },
        { key: 'plan', header: t`Plan`, cell: (it) => it.plan.title },
        { key: 'status', header: t`State`, cell: (it) => <ActionStatus status={it.status} late={it.late} /> },
      ]}
    />
  );
}
