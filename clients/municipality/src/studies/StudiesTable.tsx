import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, ListPager, Table, useFormat, useViewer, type useListAddress } from '#kit';
import type { StudiesPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { DueWords } from './DueWords.tsx';
import { PhaseTag } from './PhaseTag.tsx';

type Props = {
  it: StudiesPageQuery['studies'];
  at: ReturnType<typeof useListAddress>;
  busy: boolean;
  narrowed: boolean;
};

export function StudiesTable({ it: { edges, totalCount, pageInfo }, at, busy, narrowed }: Props) {
  const { t } = useLingui();
  const { shortDate, list } = useFormat();
  const rows = edges.map(({ node }) => node);
  if (!rows.length) return <NoStudies narrowed={narrowed} />;
  return (
    <>
      <Table
        caption={t`Studies, the newest first`}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: t`Study`,
            cell: ({ id, title }) => <Link href={paths.study(id)}>{title}</Link>,
          },
          {
            key: 'where',
            header: t`Institutions`,
            cell: (it) => list(it.institutions.map(({ name }) => name)),
          },
          { key: 'municipality', header: t`Municipality`, cell: (it) => it.municipality.name },
          { key: 'starts', header: t`Begins`, cell: (it) => shortDate(it.startsOn) },
          { key: 'due', header: t`Report due`, cell: (it) => <DueWords study={it} /> },
          { key: 'phase', header: t`Phase`, cell: (it) => <PhaseTag phase={it.phase} /> },
        ]}
      />
      <ListPager at={at} shown={rows.length} total={totalCount} page={pageInfo} busy={busy} />
    </>
  );
}

function NoStudies({ narrowed }: { narrowed: boolean }) {
  const { t } = useLingui();
  const { role } = useViewer();
  if (narrowed)
    return (
      <EmptyState title={t`Nothing fits these choices`}>
        <Trans>Search for fewer words, or choose all phases.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState title={t`No studies yet`}>
      {role === 'ASSESSOR' ? (
        <Trans>Plan the first one: agree with the municipality what is studied, and begin.</Trans>
      ) : (
        <Trans>When assessors plan a study of your services, it stands here from the first day.</Trans>
      )}
    </EmptyState>
  );
}
