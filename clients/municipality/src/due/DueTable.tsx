import { useLingui } from '@lingui/react/macro';
import { Link, Row, StatusTag, Table, Text, useFormat, type Column } from '#kit';
import type { DueRowFragment } from '../gql/graphql.ts';
import { pathOfDue, useDueKindNames } from './dueWords.ts';

type Props = { caption: string; rows: readonly DueRowFragment[]; more?: readonly Column<DueRowFragment>[] };

export function DueTable({ caption, rows, more = [] }: Props) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const kinds = useDueKindNames();
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', header: t`What`, cell: (it) => <Link href={pathOfDue(it)}>{it.title}</Link> },
        { key: 'kind', header: t`What to do`, cell: ({ kind }) => kinds[kind] },
        {
          key: 'day',
          header: t`By when`,
          cell: ({ day, late }) => (
            <Row>
              {shortDate(day)}
              {late && <StatusTag tone="danger">{t`Late`}</StatusTag>}
            </Row>
          ),
        },
        {
          key: 'within',
          header: t`Study or plan`,
          cell: ({ withinTitle, title, institution }) => (
            <>
              {withinTitle === title ? '–' : withinTitle}
              {institution && (
                <Text size="sm" tone="muted">
                  {institution.name}
                </Text>
              )}
            </>
          ),
        },
        ...more,
      ]}
    />
  );
}
