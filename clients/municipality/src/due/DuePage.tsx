import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  Answer,
  Button,
  EmptyState,
  Link,
  ListCount,
  ListPager,
  pageSize,
  Row,
  Select,
  Text,
  useFormat,
  useListAddress,
  VisuallyHidden,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import type { DuePageQuery, DueRowFragment, DueWithin } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { dueDocument } from './dueDocuments.ts';
import { DueTable } from './DueTable.tsx';
import { LaterDialog } from './LaterDialog.tsx';
import { usePutOff } from './usePutOff.ts';

const nearness: readonly DueWithin[] = ['LATE', 'WEEK', 'MONTH'];

export function DuePage() {
  const { t } = useLingui();
  const { number } = useFormat();
  const at = useListAddress();
  const within = nearness.find((it) => it === at.asked.get('within')) ?? null;
  const asked = useQuery(dueDocument, {
    variables: { first: pageSize, after: at.after, within },
    fetchPolicy: 'cache-and-network',
  });
  const counts = asked.data?.dueCounts ?? asked.previousData?.dueCounts;
  const counted = (words: string, count: number | undefined) =>
    count === undefined ? words : `${words} (${number(count)})`;
  return (
    <AppPage title={t`What is due`} lead={t`What waits for you to be done by a day, the first due at the top.`}>
      <search className="mu-filters" aria-label={t`Which of them`}>
        <Select
          label={t`How near`}
          none={counted(t`All`, counts?.all)}
          options={[
            { value: 'LATE', label: counted(t`Late`, counts?.late) },
            { value: 'WEEK', label: counted(t`Within a week`, counts?.week) },
            { value: 'MONTH', label: counted(t`Within 30 days`, counts?.month) },
          ]}
          value={within ?? ''}
          onChange={(event) => at.choose({ within: event.target.value })}
        />
      </search>
      <ListCount total={asked.data?.due.totalCount} busy={asked.loading} />
      <Answer of={asked}>
        {({ due }) => <List it={due} at={at} busy={asked.loading} narrowed={within !== null} />}
      </Answer>
      <Text size="sm" tone="muted">
        <Trans>
          You can also be reminded by e-mail, or see the days in your own calendar:{' '}
          <Link href={paths.account}>your account</Link>.
        </Trans>
      </Text>
    </AppPage>
  );
}

type ListProps = {
  it: DuePageQuery['due'];
  at: ReturnType<typeof useListAddress>;
  busy: boolean;
  narrowed: boolean;
};

function List({ it: { edges, totalCount, pageInfo }, at, busy, narrowed }: ListProps) {
  const { t } = useLingui();
  const [later, setLater] = useState<DueRowFragment>();
  const { putOff, problem } = usePutOff();
  const rows = edges.map(({ node }) => node);
  if (!rows.length)
    return (
      <EmptyState title={narrowed ? t`Nothing is that near` : t`Nothing waits for you`}>
        {narrowed ? (
          <Trans>Choose "All" to see what comes later.</Trans>
        ) : (
          <Trans>What is yours to do by a day stands here by itself when it is planned.</Trans>
        )}
      </EmptyState>
    );
  return (
    <>
      {problem && <Text>{problem.message}</Text>}
      <DueTable
        caption={t`What is due, the first due at the top`}
        rows={rows}
        more={[
          {
            key: 'off',
            header: t`Put off`,
            cell: (row) => (
              <Row>
                <Button variant="quiet" small onClick={() => setLater(row)}>
                  <Trans>Remind me later</Trans>
                  <VisuallyHidden>{` ${row.title}`}</VisuallyHidden>
                </Button>
                <Button variant="quiet" small onClick={() => void putOff(row, null)}>
                  <Trans>Do not remind me</Trans>
                  <VisuallyHidden>{` ${row.title}`}</VisuallyHidden>
                </Button>
              </Row>
            ),
          },
        ]}
      />
      <ListPager at={at} shown={rows.length} total={totalCount} page={pageInfo} busy={busy} />
      <LaterDialog of={later} onClose={() => setLater(undefined)} />
    </>
  );
}
