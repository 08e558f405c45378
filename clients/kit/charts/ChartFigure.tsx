import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { useFormat } from '../i18n/format.ts';
import { Button, Heading, Table, Text } from '../ui/index.ts';
import './charts.css';
import { download, toCsv, type CellValue } from './csv.ts';

export type ChartTable = {
  /** The first names the row. */
  columns: readonly string[];
  /** null is a figure that is not shown. */
  rows: readonly (readonly CellValue[])[];
};

type Props = {
  /** The title says what was found. */
  finding: string;
  /** Unit and basis, for instance "Reports, all municipalities, 2024–2025". */
  basis: string;
  table: ChartTable;
  level?: 2 | 3 | 4;
  /** With a name, what is seen can be taken along as CSV. */
  csv?: string;
  format?: (value: number) => string;
  note?: ReactNode;
  /** Every figure stands in the picture, so paper needs no table of them. */
  numbered?: boolean;
  children: ReactNode;
};

/** A picture and, one switch away, the same figures as a table; on paper both, unless the picture says them all. */
export function ChartFigure({ finding, basis, table, level = 2, csv, format, note, numbered, children }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const show = (value: CellValue | undefined) =>
    typeof value === 'number'
      ? (format ?? number)(value)
      : (value ?? (
          <span className="el-none">
            <Trans>not shown (too few)</Trans>
          </span>
        ));
  return (
    <figure className="el-chart" aria-labelledby={id}>
      <figcaption>
        <Heading level={level} size="md" id={id}>
          {finding}
        </Heading>
        <Text size="sm" tone="muted">
          {basis}
        </Text>
      </figcaption>
      <div className="el-chart-picture" hidden={asTable}>
        {children}
      </div>
      <div className="el-chart-table" hidden={!asTable} data-spare={numbered || undefined}>
        <Table<readonly CellValue[]>
          caption={`${finding} (${basis})`}
          hideCaption
          compact={table.columns.length <= 3}
          rows={table.rows}
          rowKey={(row) => String(row[0])}
          columns={table.columns.map((header, index) => ({
            key: String(index),
            header,
            numeric: index > 0,
            cell: (row) => show(row[index]),
          }))}
        />
      </div>
      {note && (
        <Text size="sm" tone="muted">
          {note}
        </Text>
      )}
      <div className="el-row el-chart-tools">
        <Button
          variant="secondary"
          small
          aria-pressed={asTable}
          aria-describedby={id}
          onClick={() => setAsTable(!asTable)}
        >
          {t`Table`}
        </Button>
        {csv && (
          <Button variant="quiet" small onClick={() => download(csv, toCsv([table.columns, ...table.rows]))}>
            <Trans>Download CSV</Trans>
          </Button>
        )}
      </div>
    </figure>
  );
}
