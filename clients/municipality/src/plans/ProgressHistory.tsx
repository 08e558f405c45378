import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Stack, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ProgressHistory_ProgressFragment } from '../gql/graphql.ts';
import { ActionStatus } from './Statuses.tsx';

graphql(`
  fragment ProgressHistory_progress on Progress {
    id
    status
    note
    obstacle
    reportedOn
    author {
      id
      name
    }
  }
`);

export function ProgressHistory({ reports }: { reports: readonly ProgressHistory_ProgressFragment[] }) {
  const { t } = useLingui();
  const { date } = useFormat();
  return (
    <Card title={t`What was reported`}>
      {!reports.length && (
        <Text tone="muted">
          <Trans>Nothing has been reported yet.</Trans>
        </Text>
      )}
      <ol className="mu-history">
        {reports.map((it) => (
          <li key={it.id}>
            <Stack gap="xs">
              <Text size="sm" tone="muted">
                {it.author ? t`${{ day: date(it.reportedOn) }}, ${{ author: it.author.name }}` : date(it.reportedOn)}
              </Text>
              <ActionStatus status={it.status} late={false} />
              <Text>{it.note}</Text>
              {it.obstacle && <Text>{t`In the way: ${{ obstacle: it.obstacle }}`}</Text>}
            </Stack>
          </li>
        ))}
      </ol>
    </Card>
  );
}
