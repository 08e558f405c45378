import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, Heading, Link, Stack, Table, Text, today, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { DueActionsQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { ActionStatus } from './Statuses.tsx';

const dueDocument = graphql(`
  query DueActions {
    actions(first: 100, status: [NOT_STARTED, UNDER_WAY]) {
      edges {
        cursor
        node {
          ...DueActions_action @unmask
        }
      }
    }
  }
`);

graphql(`
  fragment DueActions_action on Action {
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

type Action = DueActionsQuery['actions']['edges'][number]['node'];

const inDays = (days: number) => today(new Date(Date.parse(today()) + days * 86_400_000));

/** What waits for somebody: late first, then due within a month, then the rest. Drafts hold nobody to anything. */
export function DueActions() {
  const { t } = useLingui();
  const asked = useQuery(dueDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Stack>
      <Heading level={2}>{t`Actions of your plans`}</Heading>
      <Answer of={asked}>
        {({ actions }) => (
          <Groups actions={actions.edges.map(({ node }) => node).filter(({ plan }) => plan.number > 0)} />
        )}
      </Answer>
      <Text>
        <Link href={paths.plans}>
          <Trans>All action plans</Trans>
        </Link>
      </Text>
    </Stack>
  );
}

function Groups({ actions }: { actions: readonly Action[] }) {
  const { t } = useLingui();
  const soon = inDays(30);
  const groups = [
    { key: 'late', title: t`Late`, rows: actions.filter(({ late }) => late) },
    {
      key: 'soon',
      title: t`Due within 30 days`,
      rows: actions.filter(({ late, deadline }) => !late && deadline <= soon),
    },
    { key: 'on track', title: t`On track`, rows: actions.filter(({ late, deadline }) => !late && deadline > soon) },
  ].filter(({ rows }) => rows.length);
  if (!groups.length) {
    return (
      <Text tone="muted">
        <Trans>No action waits for anybody.</Trans>
      </Text>
    );
  }
  return groups.map(({ key, title, rows }) => (
    <Stack key={key} gap="sm">
      <Heading level={3}>{`${title} (${rows.length})`}</Heading>
      <Due title={title} rows={rows} />
    </Stack>
  ));
}

function Due({ title, rows }: { title: string; rows: readonly Action[] }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  return (
    <Table
      caption={title}
      hideCaption
      rows={rows.slice(0, 10)}
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
