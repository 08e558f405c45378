import { useLingui } from '@lingui/react/macro';
import { Link, Table, Text, useFormat, type Order } from '#kit';
import { CaseStatusTag, GroundWords, PersonName } from '../caseWords.tsx';
import { graphql } from '../gql/index.ts';
import type { CasesTable_CaseFragment, CaseSortField, SortDirection } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

graphql(`
  fragment CasesTable_case on Case {
    id
    number
    status
    openedAt
    updatedAt
    withheld
    incident {
      grounds {
        ground
      }
    }
    person {
      id
      name
      withheld
    }
    responsible {
      id
      name
    }
  }
`);

type Props = {
  rows: readonly CasesTable_CaseFragment[];
  caption: string;
  sort: { field: CaseSortField; direction: SortDirection };
  onSort: (field: CaseSortField, direction: SortDirection) => void;
};

export function CasesTable({ rows, caption, sort, onSort }: Props) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const order = (field: CaseSortField): Order | 'none' =>
    sort.field !== field ? 'none' : sort.direction === 'ASC' ? 'ascending' : 'descending';
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(it) => it.id}
      onSort={(key, to) => onSort(key as CaseSortField, to === 'ascending' ? 'ASC' : 'DESC')}
      columns={[
        {
          key: 'NUMBER',
          header: t`Case`,
          sort: order('NUMBER'),
          cell: (it) => <Link href={paths.case(it.id)}>{it.number}</Link>,
        },
        { key: 'person', header: t`Person`, cell: (it) => <PersonName of={it} /> },
        { key: 'ground', header: t`Ground`, cell: (it) => <GroundWords grounds={it.incident.grounds} /> },
        { key: 'STATUS', header: t`Status`, sort: order('STATUS'), cell: (it) => <CaseStatusTag status={it.status} /> },
        {
          key: 'responsible',
          header: t`Responsible`,
          cell: (it) => it.responsible?.name ?? <Text as="span" tone="muted">{t`Nobody yet`}</Text>,
        },
        { key: 'OPENED_AT', header: t`Opened`, sort: order('OPENED_AT'), cell: (it) => shortDate(it.openedAt) },
        { key: 'UPDATED_AT', header: t`Updated`, sort: order('UPDATED_AT'), cell: (it) => shortDate(it.updatedAt) },
      ]}
    />
  );
}
