/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- the roles repeat what
   the elements say, because `display: block` on a phone takes that meaning away */
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { VisuallyHidden } from './Text.tsx';

export type Order = 'ascending' | 'descending';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** Present on a column that can be sorted; 'none' when another one is. */
  sort?: Order | 'none';
};

type Props<Row> = {
  caption: ReactNode;
  hideCaption?: boolean;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  onSort?: (key: string, order: Order) => void;
  /** Stays a table on a phone; for two or three narrow columns. */
  compact?: boolean;
};

const turned = (sort: Order | 'none'): Order => (sort === 'ascending' ? 'descending' : 'ascending');
const icons = { ascending: 'ascending', descending: 'descending', none: 'sortable' } as const;

export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, onSort, compact }: Props<Row>) {
  return (
    <table className="el-table" role="table" data-compact={compact || undefined}>
      <caption>{hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, header, numeric, sort }) => (
            <th key={key} role="columnheader" scope="col" aria-sort={sort} data-numeric={numeric || undefined}>
              {sort ? (
                <button type="button" onClick={() => onSort?.(key, turned(sort))}>
                  {header}
                  <Icon name={icons[sort]} />
                </button>
              ) : (
                header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, header, numeric, cell }, index) =>
              index === 0 ? (
                <th key={key} role="rowheader" scope="row" data-numeric={numeric || undefined}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} role="cell" data-label={header} data-numeric={numeric || undefined}>
                  <span>{cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
